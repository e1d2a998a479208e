import { MapPin, Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { type AddRecord, addRecord } from '../../commands/addRecord'
import { deleteRecord } from '../../commands/deleteRecord'
import { type EditRecord, editRecord } from '../../commands/editRecord'
import { useDocument, useEditor } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { StepId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { Element } from '../../model/painPoint'
import type { CustomerGroup, Facility, Role } from '../../model/registers'
import { useConfirm } from '../kit/ConfirmProvider'
import { Icon } from '../kit/Icon'
import { IconButton } from '../kit/IconButton'
import { useCommit } from '../kit/useCommit'
import { useShowOnBlueprint } from '../studies/useShowOnBlueprint'
import { useRun } from '../useRun'
import table from './AttributeTable.module.css'
import { ElementSign } from './ElementSign'
import css from './ElementsView.module.css'
import { namedInProject, registerUse, type ServingRegister } from './registerUse'

type Entry = Role | Facility | CustomerGroup

interface RegisterListProps {
  /** Steps of the blueprint on the screen. */
  readonly steps: Blueprint['steps']
  readonly register: ServingRegister
  readonly element: Element
}

/** A new entry with a name and nothing else. */
function newEntry(register: ServingRegister, name: string): AddRecord {
  switch (register) {
    case 'roles':
      return { register, record: { id: freshId('role'), name } }
    case 'facilities':
      return { register, record: { id: freshId('facility'), name } }
    case 'customerGroups':
      return { register, record: { id: freshId('customerGroup'), name, part: 'recipient' } }
  }
}

/** The entries of one register: renamed in place, shown where they serve, deleted with what mentions them. */
export function RegisterList({ steps, register, element }: RegisterListProps) {
  const { elements: words, common } = useMessages()
  const editor = useEditor()
  const confirm = useConfirm()
  const run = useRun()
  const entries: readonly Entry[] = inOrder<string, Entry>(useDocument((state) => state.project[register]))
  const use = useMemo(() => registerUse({ steps }, register), [steps, register])
  const remove = async ({ id, name }: Entry) => {
    const count = namedInProject(editor.store.getState().project, register, id)
    const sure =
      count === 0 ||
      (await confirm({
        title: words.deleteTitle(name),
        body: words.deleteText(name, count),
        action: common.delete,
        danger: true,
      }))
    if (sure) run(deleteRecord, { register, id })
  }
  return (
    <section className={css.register} aria-label={words.registers[register]}>
      <h3 className={css.registerTitle}>
        <ElementSign element={element} />
        {words.registers[register]}
      </h3>
      {entries.length === 0 && <p className={css.quiet}>{words.registerEmpty}</p>}
      <ul className={css.entries}>
        {entries.map((entry) => (
          <RegisterEntry
            key={entry.id}
            register={register}
            entry={entry}
            steps={use.get(entry.id) ?? []}
            onDelete={() => void remove(entry)}
          />
        ))}
      </ul>
      <NewEntry label={words.registerNew[register]} onAdd={(name) => run(addRecord, newEntry(register, name))} />
    </section>
  )
}

interface RegisterEntryProps {
  readonly register: ServingRegister
  readonly entry: Entry
  readonly steps: readonly StepId[]
  readonly onDelete: () => void
}

function RegisterEntry({ register, entry, steps, onDelete }: RegisterEntryProps) {
  const { elements: words } = useMessages()
  const run = useRun()
  const show = useShowOnBlueprint()
  const { id, name } = entry
  const edit = (changes: object) => run(editRecord, { register, id, changes } as EditRecord)
  const { box } = useCommit({
    value: name,
    onCommit: (text) => {
      if (text.trim() !== '') edit({ name: text.trim() })
      return undefined
    },
  })
  return (
    <li className={css.entry}>
      <input {...box} className={table.box} aria-label={words.nameOf(name)} autoComplete="off" />
      {'part' in entry ? (
        <select
          className={table.choice}
          aria-label={words.part(name)}
          value={entry.part}
          onChange={(event) => edit({ part: event.target.value })}
        >
          {(['recipient', 'bystander'] as const).map((part) => (
            <option key={part} value={part}>
              {words.parts[part]}
            </option>
          ))}
        </select>
      ) : (
        <label className={css.seen} title={words.visibleNamed(name)}>
          <input
            type="checkbox"
            checked={entry.visible !== false}
            aria-label={words.visibleNamed(name)}
            onChange={(event) => edit({ visible: event.target.checked })}
          />
          {words.visible}
        </label>
      )}
      {steps.length === 0 ? (
        <span className={table.none}>{words.usedAt(0)}</span>
      ) : (
        <button
          type="button"
          className={table.steps}
          aria-label={words.usedAtName(name, steps.length)}
          onClick={() => show({ label: name, steps, links: [] })}
        >
          <Icon of={MapPin} small />
          {words.usedAt(steps.length)}
        </button>
      )}
      <IconButton size="small" icon={Trash2} label={words.deleteNamed(name)} onClick={onDelete} />
    </li>
  )
}

function NewEntry({ label, onAdd }: { readonly label: string; readonly onAdd: (name: string) => boolean }) {
  const [text, setText] = useState('')
  const add = () => {
    if (text.trim() !== '' && onAdd(text.trim())) setText('')
  }
  return (
    <div className={css.newEntry}>
      <Icon of={Plus} small />
      <input
        className={table.box}
        aria-label={label}
        placeholder={label}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229 || event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
    </div>
  )
}
