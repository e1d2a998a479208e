import { useDocument, useSession } from '../../editor/EditorContext'
import type { Selection } from '../../editor/selection'
import type { Editing } from '../../editor/session'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { Scene } from '../../scene/scene'
import { useView } from '../view/useView'
import { editField } from './editField'
import { Field } from './Field'
import styles from './InPlaceEditor.module.css'

/** The empty cell that typing would fill: the only thing selected. */
function waitingCell(selection: Selection): Editing | null {
  const [only] = selection
  return selection.length === 1 && only?.type === 'cell'
    ? { type: 'new-step', lane: only.lane, column: only.column }
    : null
}

const keyOf = (editing: Editing): string =>
  editing.type === 'new-step' ? `new ${editing.lane} ${editing.column}` : `${editing.type} ${editing.id}`

interface Shown {
  readonly scene: Scene
  readonly blueprint: Blueprint
}

/**
 * Typing over the picture: Enter commits, Escape reverts, leaving commits. While new steps are typed, Enter and Tab go on
 * to the next one (`captureRun.ts`); elsewhere Shift+Enter breaks the line.
 *
 * The text is the field's own until it is committed by one command, so that nothing moves or renders under a
 * composition. On a selected empty cell the field is there before it is needed: an input method gets its first letter.
 */
export function InPlaceEditor({ scene, blueprint }: Shown) {
  const session = useSession((state) => state.editing)
  const waiting = useDocument((state) => waitingCell(state.selection) !== null) && session === null
  const selection = useDocument((state) => state.selection)
  const editing = session ?? waitingCell(selection)
  return editing && <PlacedField {...{ scene, blueprint, editing, waiting }} />
}

interface PlacedFieldProps extends Shown {
  readonly editing: Editing
  readonly waiting: boolean
}

/** The field, where the view has its place now. */
function PlacedField({ scene, blueprint, editing, waiting }: PlacedFieldProps) {
  const { canvas: messages } = useMessages()
  const view = useView()
  const field = editField({ scene, blueprint, view, messages }, editing)
  if (!field) return null
  const lane = editing.type === 'new-step' ? blueprint.lanes.byId[editing.lane] : undefined
  const label =
    waiting && editing.type === 'new-step'
      ? messages.emptyCell({
          lane: lane?.title ?? '',
          column: scene.columns.findIndex(({ id }) => id === editing.column) + 1,
        })
      : field.label
  return (
    <div className={styles.layer}>
      <Field key={keyOf(editing)} field={{ ...field, label }} editing={editing} waiting={waiting} />
    </div>
  )
}
