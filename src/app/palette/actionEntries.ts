import { CANVAS_ACTIONS } from '../../canvas/actions/canvasActions'
import { DESK_ACTIONS, type DeskActionId } from '../../canvas/actions/deskActions'
import { canvasOnScreen } from '../../canvas/canvasOnScreen'
import { ACTION_IDS, ACTIONS, type ActionId, type CanvasActionId, type PageActionId } from '../../editor/actions'
import { enPalette } from '../../i18n/en/palette'
import type { PaletteEntry } from '../../ui/palette/paletteEntry'
import { deskOf, type PaletteScope, withCanvas } from './paletteScope'

/** Make no sense as a choice: the palette is open, and closing it is what Escape does there. */
const UNLISTED: ReadonlySet<ActionId> = new Set<ActionId>(['palette', 'escape'])

const aliasesOf = (words: PaletteScope['messages']['palette'], id: ActionId): readonly string[] =>
  [words.aliases, enPalette.aliases, enPalette.actions].flatMap(
    (part) => (part as Readonly<Partial<Record<ActionId, string>>>)[id] ?? [],
  )

/** What an action at the canvas does and needs, whatever view is shown. */
function atCanvas(scope: PaletteScope, id: CanvasActionId): Pick<PaletteEntry, 'run' | 'refusal' | 'hint'> {
  const canvas = canvasOnScreen.get()
  const action = CANVAS_ACTIONS[id]
  if (canvas) return { refusal: action.refusal?.(canvas) ?? null, run: () => action.run(canvas) }
  if (Object.hasOwn(DESK_ACTIONS, id)) {
    const desk = deskOf(scope)
    const { run, refusal } = DESK_ACTIONS[id as DeskActionId]
    return { refusal: refusal?.(desk) ?? null, run: () => run(desk) }
  }
  const { palette } = scope.messages
  return {
    refusal: null,
    hint: palette.showsBlueprint,
    run: () =>
      withCanvas(scope, (shown) => {
        const refusal = action.refusal?.(shown) ?? null
        if (refusal === null) action.run(shown)
        else shown.session.setState({ notice: { text: refusal, tone: 'info' } })
      }),
  }
}

function atPage({ page, messages }: PaletteScope, id: PageActionId): Pick<PaletteEntry, 'run' | 'refusal'> {
  const reason = page[id].refusal?.() ?? null
  return { refusal: reason && messages.palette.reasons[reason], run: () => page[id].run() }
}

/** The actions of the table as entries of the palette. */
export const actionEntries = (scope: PaletteScope): PaletteEntry[] =>
  ACTION_IDS.filter((id) => !UNLISTED.has(id)).map((id) => {
    const { group, at, keys } = ACTIONS[id]
    const { palette } = scope.messages
    const does = at === 'page' ? atPage(scope, id as PageActionId) : atCanvas(scope, id as CanvasActionId)
    return { id, group, title: palette.actions[id], aliases: aliasesOf(palette, id), keys, ...does }
  })
