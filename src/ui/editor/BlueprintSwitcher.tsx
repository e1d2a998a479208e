import { ChevronDown, CopyPlus, FileSpreadsheet, Settings2, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { deleteBlueprint } from '../../commands/deleteBlueprint'
import { duplicateBlueprint } from '../../commands/duplicateBlueprint'
import { useBlueprint, useDocument, useEditor, useSessionStore } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { NOTHING } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { BlueprintId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import { useConfirm } from '../kit/ConfirmProvider'
import { Icon } from '../kit/Icon'
import { Menu } from '../kit/Menu'
import type { MenuEntry } from '../kit/menuEntry'
import { useRun } from '../useRun'
import { BlueprintDialog } from './BlueprintDialog'
import css from './BlueprintSwitcher.module.css'

/** Shows one blueprint of the project. */
function useShowBlueprint() {
  const editor = useEditor()
  const session = useSessionStore()
  return (id: BlueprintId) => {
    editor.select(NOTHING)
    session.setState({ blueprint: id, editing: null, linkFrom: null, hiddenLanes: new Set(), lit: null })
  }
}

/** Which blueprint of the project is shown, as-is or to-be; add, change and delete variants. */
export function BlueprintSwitcher({ onImport }: { readonly onImport: () => void }) {
  const { common, editor: words, importSheet, refusals } = useMessages()
  const editor = useEditor()
  const blueprint = useBlueprint()
  const blueprints = useDocument(({ project }) => project.blueprints)
  useDocument(({ revision }) => revision)
  const run = useRun()
  const confirm = useConfirm()
  const show = useShowBlueprint()
  const [changing, setChanging] = useState(false)

  const addVariant = () => {
    const id = freshId('blueprint')
    const wished = inOrder(blueprints).filter(({ state }) => state === 'to-be').length
    const args = { blueprint: blueprint.id, id, name: words.variantName(wished), state: 'to-be' as const }
    if (run(duplicateBlueprint, args)) show(id)
  }
  const remove = async () => {
    const { name, steps, links, painPoints } = blueprint
    const count = (records: object) => Object.keys(records).length
    const yes = await confirm({
      title: common.deleteTitle(name),
      body: common.deleteTakes(name, count(steps), count(links), count(painPoints)),
      action: common.delete,
      danger: true,
    })
    const next = blueprints.order.find((id) => id !== blueprint.id)
    if (!yes || !next) return
    show(next)
    run(deleteBlueprint, { blueprint: blueprint.id })
  }
  const deletable = editor.check(deleteBlueprint, { blueprint: blueprint.id })
  const entries: readonly MenuEntry[] = [
    { type: 'heading', label: words.blueprints },
    {
      type: 'choice',
      label: words.blueprints,
      value: blueprint.id,
      options: inOrder(blueprints).map(({ id, name, state }) => ({
        value: id,
        label: name,
        hint: common.states[state],
      })),
      onChange: (id) => show(id as BlueprintId),
    },
    { type: 'separator' },
    { type: 'item', label: words.addVariant, hint: words.addVariantHint, icon: CopyPlus, onSelect: addVariant },
    {
      type: 'item',
      label: importSheet.action,
      hint: importSheet.actionHint,
      icon: FileSpreadsheet,
      onSelect: onImport,
    },
    { type: 'item', label: words.properties, icon: Settings2, onSelect: () => setChanging(true) },
    {
      type: 'item',
      label: words.deleteBlueprint,
      icon: Trash2,
      danger: true,
      ...(!deletable.ok && { refusal: refusals[deletable.reason] }),
      onSelect: remove,
    },
  ]
  return (
    <>
      <Menu
        trigger={
          <button type="button" className={css.chip} aria-label={words.switchBlueprint(blueprint.name)}>
            {common.states[blueprint.state]}
            <Icon of={ChevronDown} small />
          </button>
        }
        entries={entries}
      />
      <BlueprintDialog open={changing} onClose={() => setChanging(false)} />
    </>
  )
}
