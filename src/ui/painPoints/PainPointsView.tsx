/**
 * The pain points of a blueprint: the register to write them down and judge them, beside it where it hurts, what to do first
 * and what causes it. The figures are those of `charts`; a press on one filters the register, and a drag or an arrow key in the
 * matrix rates. Everything is written by commands; what is filtered, sorted and grouped lives here alone.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSessionStore } from '../../editor/EditorContext'
import { useAfterPaint } from '../../editor/useAfterPaint'
import { useLanguage } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { PainPointId } from '../../model/id'
import { own } from '../../model/own'
import { Segmented } from '../kit/Segmented'
import { useShowOnBlueprint } from '../studies/useShowOnBlueprint'
import figures from './Figures.module.css'
import { removeChosen } from './obeyPainKey'
import { PainFigures } from './PainFigures'
import css from './PainPointsView.module.css'
import { PainSummary } from './PainSummary'
import { PainTable } from './PainTable'
import { PainToolbar } from './PainToolbar'
import { knownTexts } from './painCell'
import { hiddenFields, type PainChoices } from './painChoices'
import { PAIN_FIELDS, type PainColumn, type PainField } from './painField'
import type { PainRow } from './painRows'
import { goTo } from './painTravel'
import { registerLines } from './registerLines'
import { SelectionBar } from './SelectionBar'
import {
  filterPains,
  groupPains,
  isFiltering,
  type PainFilter,
  type PainGrouping,
  type PainSorting,
  sortPains,
} from './shownPains'
import { usePainDesk } from './usePainDesk'
import { usePainRegister } from './usePainRegister'
import { usePlacePain } from './usePlacePain'
import { useRenumber } from './useRenumber'
import { loadVote } from './voting/keptVote'
import { VotingDialog } from './voting/VotingDialog'

export interface PainPointsViewProps {
  readonly choices: PainChoices
  readonly onChoices: (choices: PainChoices) => void
}

const NONE: ReadonlySet<PainPointId> = new Set()

/** Which rows the register shows, in which order and groups. */
function useShownRows({ rows, words, names }: ReturnType<typeof usePainRegister>) {
  const language = useLanguage()
  const [filter, setFilter] = useState<PainFilter>({})
  const [sorting, setSorting] = useState<PainSorting | null>(null)
  const [grouping, setGrouping] = useState<PainGrouping>('none')
  const [kept, setKept] = useState(NONE)
  const lines = useMemo(() => {
    const shown = sortPains(filterPains(rows, filter, words, kept), sorting, words, language)
    return registerLines(groupPains(shown, grouping, words, names), grouping !== 'none')
  }, [rows, filter, words, kept, sorting, language, grouping, names])
  const shown = useMemo(() => lines.flatMap((line) => (line.type === 'row' ? [line.row] : [])), [lines])
  return {
    ...{ filter, sorting, setSorting, grouping, setGrouping, lines, shown },
    setFilter: useCallback((next: PainFilter) => {
      setFilter(next)
      setKept(NONE)
    }, []),
    keep: (ids: readonly PainPointId[]) => {
      if (isFiltering(filter) && ids.length > 0) setKept((before) => new Set([...before, ...ids]))
    },
  }
}

/** Everybody who takes care of a pain point; the same list until somebody comes or goes. */
function useOwners(rows: readonly PainRow[]): readonly string[] {
  const owners = knownTexts(
    rows.map(({ painPoint }) => painPoint),
    'owner',
  )
  const kept = useRef(owners)
  if (kept.current.join('\n') !== owners.join('\n')) kept.current = owners
  return kept.current
}

export function PainPointsView({ choices, onChoices }: PainPointsViewProps) {
  const register = usePainRegister()
  const { blueprint, words, places, rows, names } = register
  const { pain } = words
  const session = useSessionStore()
  const table = useRef<HTMLTableElement>(null)
  // The register comes first: figures follow once it is painted, and so they do after an edit.
  const figured = useAfterPaint<Blueprint | null>(blueprint, null)
  const view = useShownRows(register)
  const { filter, setFilter } = view
  const hidden = useMemo(() => hiddenFields(choices, PAIN_FIELDS), [choices])
  const owners = useOwners(rows)
  const columns = useMemo(
    (): readonly PainColumn[] => ['number', ...PAIN_FIELDS.filter((field) => !choices.hidden.includes(field))],
    [choices.hidden],
  )
  const desk = usePainDesk({ rows: view.shown, columns, words, places, onTouched: view.keep }, table)
  const [voting, setVoting] = useState(
    () => loadVote(blueprint.id, (id) => own(blueprint.painPoints, id) !== undefined) !== null,
  )
  const [pane, setPane] = useState<'list' | 'figures'>('list')
  const place = usePlacePain()
  const showOnBlueprint = useShowOnBlueprint()
  const renumber = useRenumber()
  // What was begun on the picture is not taken up here.
  useEffect(() => session.setState({ editing: null, linkFrom: null, tool: 'select', placingPain: null }), [session])
  const toggleField = useCallback(
    (field: PainField, shown: boolean) => {
      const others = choices.hidden.filter((name) => name !== field)
      onChoices({ hidden: shown ? others : [...others, field] })
    },
    [choices, onChoices],
  )
  const showChosen = () => {
    const targets = [...desk.chosen].flatMap((id) => own(blueprint.painPoints, id)?.targets ?? [])
    const numbers = [...desk.chosen].map((id) => own(blueprint.painPoints, id)?.number ?? 0)
    showOnBlueprint({
      label: `${pain.name} ${numbers.sort((a, b) => a - b).join(', ')}`,
      steps: targets.flatMap((target) => (target.type === 'step' ? [target.id] : [])),
      links: targets.flatMap((target) => (target.type === 'link' ? [target.id] : [])),
    })
  }
  const latest = useRef({ desk, shown: view.shown })
  latest.current = { desk, shown: view.shown }
  const showRow = useCallback(
    (id: PainPointId, focus: boolean) => {
      const { desk: now, shown } = latest.current
      now.select([id])
      if (!shown.some(({ painPoint }) => painPoint.id === id)) setFilter({})
      if (focus) goTo(now, id, 'title')
      else now.place.show({ row: id, column: 'title' })
    },
    [setFilter],
  )
  const add = useCallback(() => {
    const { desk: now } = latest.current
    setPane('list')
    goTo(now, 'new', 'title')
    now.place.setEditing(true)
  }, [])
  const openVote = useCallback(() => setVoting(true), [])
  return (
    <section className={css.view} aria-label={pain.name}>
      <div className={css.halves} data-pane={pane}>
        <div className={css.panes}>
          <Segmented
            label={pain.name}
            value={pane}
            options={[
              { value: 'list', label: pain.list },
              { value: 'figures', label: pain.figures },
            ]}
            onChange={setPane}
          />
        </div>
        <div className={css.register}>
          <PainToolbar
            {...{ words, filter, hidden, owners }}
            lanes={names.lanes}
            phases={names.phases}
            count={rows.length}
            shown={view.shown.length}
            onFilter={setFilter}
            grouping={view.grouping}
            onGroup={view.setGrouping}
            onField={toggleField}
            onAdd={add}
            onVote={openVote}
            onRenumber={renumber}
          />
          <p id="pain-hint" className={css.unseen}>
            {pain.hint}
          </p>
          {rows.length === 0 && <p className={css.empty}>{pain.empty}</p>}
          <PainTable
            key={blueprint.id}
            desk={desk}
            table={table}
            blueprint={blueprint}
            lines={view.lines}
            sorting={view.sorting}
            onSort={view.setSorting}
            onPlace={place}
          />
          <footer className={css.foot}>
            <PainSummary blueprint={blueprint} pain={pain} />
            <SelectionBar
              {...{ blueprint, words }}
              chosen={desk.chosen}
              edits={desk.edits}
              onPlace={place}
              onShow={showChosen}
              onDelete={() => removeChosen(desk)}
            />
          </footer>
        </div>
        <aside className={figures.figures} aria-label={pain.figures}>
          {figured && (
            <PainFigures
              {...{ words, filter }}
              blueprint={figured}
              lanes={names.lanes}
              phases={names.phases}
              onFilter={setFilter}
              selected={desk.chosen}
              onShow={showRow}
            />
          )}
        </aside>
      </div>
      {voting && (
        <VotingDialog shown={view.shown.map(({ painPoint }) => painPoint.id)} onClose={() => setVoting(false)} />
      )}
    </section>
  )
}
