import { useCallback, useMemo, useRef, useState } from 'react'
import { openTextInWorker } from '../../exchange/importInWorker'
import { isForeignSpreadsheet } from '../../exchange/openFile'
import type { Problem } from '../../exchange/problem'
import { cellText } from '../../exchange/spreadsheet/cellText'
import { MAX_LIST_COLUMNS } from '../../exchange/spreadsheet/planList'
import { planSheet } from '../../exchange/spreadsheet/planSheet'
import { choicesFor, fieldsAt, recogniseSheet } from '../../exchange/spreadsheet/recogniseSheet'
import type { SheetContext } from '../../exchange/spreadsheet/SheetDraft'
import type { LaneTarget, SheetChoices, SheetField } from '../../exchange/spreadsheet/sheetChoices'
import type { TextEncoding } from '../../exchange/spreadsheet/textEncoding'
import type { SheetSettings } from '../../ui/importSheet/sheetView'
import type { FoundCells } from './offeredCells'

/** Fields that several columns may hold together. */
const SHARED: ReadonlySet<SheetField> = new Set(['note', 'roles', 'facilities', 'pain', 'evidence', 'tags'])

const isFilled = (rows: FoundCells['grids'][number]['rows']): boolean =>
  rows.some((row) => row.some((cell) => cellText(cell) !== ''))

const firstSheet = ({ grids }: FoundCells): number =>
  Math.max(
    0,
    grids.findIndex(({ rows, isHidden }) => !isHidden && isFilled(rows)),
  )

interface Reading {
  readonly found: FoundCells
  readonly sheet: number
  readonly encoding: TextEncoding | null
  readonly choices: SheetChoices
  /** Why the file cannot be read in the encoding that was chosen last. */
  readonly refused: Problem | null
}

const reading = (found: FoundCells, sheet: number, context: SheetContext): Reading => ({
  ...{ found, sheet, encoding: found.encoding ?? null, refused: null },
  choices: recogniseSheet(found.grids[sheet]?.rows ?? [], context),
})

/** How cells are read now, and the plan that follows from it. Each choice replaces what was found out. */
export function useSheetReading(offered: FoundCells, context: SheetContext) {
  const [state, setState] = useState(() => reading(offered, firstSheet(offered), context))
  const [isReading, setReading] = useState(false)
  const attempt = useRef(0)
  const { found, sheet, choices } = state
  const grid = found.grids[sheet] ?? { name: '', rows: [] }
  const plan = useMemo(() => planSheet(grid, choices, context), [grid, choices, context])

  const change = useCallback(
    (next: (choices: SheetChoices) => SheetChoices) =>
      setState((before) => ({ ...before, choices: next(before.choices) })),
    [],
  )
  const choose = (settings: Partial<SheetSettings>): void =>
    change((before) => changed(before, settings, grid.rows, context))
  const chooseField = (column: number, field: SheetField | null): void =>
    change((before) => ({
      ...before,
      fields: Array.from({ length: Math.max(before.fields.length, column + 1) }, (_, index) => {
        const held = before.fields[index] ?? null
        if (index === column) return field
        return held === field && held !== null && !SHARED.has(held) ? null : held
      }),
    }))
  const chooseLane = (key: string, target: string): void =>
    change((before) => ({ ...before, lanes: { ...before.lanes, [key]: target as LaneTarget } }))
  const chooseSheet = (index: number): void => setState(reading(found, index, context))

  const chooseEncoding = async (encoding: TextEncoding): Promise<void> => {
    if (!offered.text) return
    attempt.current += 1
    const mine = attempt.current
    setState((before) => ({ ...before, encoding }))
    setReading(true)
    const result = await openTextInWorker(offered.text, encoding)
    if (mine !== attempt.current) return
    setReading(false)
    if (result.ok && isForeignSpreadsheet(result)) setState(reading({ ...offered, ...result }, 0, context))
    else setState((before) => ({ ...before, refused: result.ok ? null : (result.problems[0] ?? null) }))
  }

  return { ...state, grid, plan, isReading, choose, chooseField, chooseLane, chooseSheet, chooseEncoding }
}

/** The choices after some of them were changed: another layout or headings elsewhere are looked at anew. */
function changed(
  before: SheetChoices,
  settings: Partial<SheetSettings>,
  rows: FoundCells['grids'][number]['rows'],
  context: SheetContext,
): SheetChoices {
  const { shape } = settings
  if (shape !== undefined && shape !== before.shape) {
    const links = before.links === 'rows' && shape !== 'list' ? 'none' : before.links
    return { ...choicesFor(rows, shape, context), lanes: before.lanes, links }
  }
  const next = { ...before, ...settings }
  const isMoved = next.start !== before.start || next.headings !== before.headings
  if (next.shape !== 'list' || !isMoved) return next
  return {
    ...next,
    fields: fieldsAt(rows, next.start, next.headings === 0 ? 0 : 1, context).slice(0, MAX_LIST_COLUMNS),
  }
}
