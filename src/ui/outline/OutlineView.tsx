import { useEffect, useMemo, useRef, useState } from 'react'
import { useBlueprint, useDocument, useSessionStore } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { glossary } from '../../model/glossary'
import type { StepId } from '../../model/id'
import { type Filter, filterRows, isFiltering } from './filterRows'
import { LaneGrid } from './LaneGrid'
import { OutlineToolbar } from './OutlineToolbar'
import css from './OutlineView.module.css'
import type { OutlineChoices } from './outlineChoices'
import { OUTLINE_FIELDS, type OutlineField } from './outlineField'
import { outlineRows } from './outlineRows'
import { StepsTable } from './StepsTable'
import { type Sorting, sortRows } from './sortRows'
import type { RowActions } from './stepsDesk'
import { tableContext } from './tableContext'
import { useTableEdits } from './useTableEdits'

export interface OutlineViewProps {
  readonly choices: OutlineChoices
  readonly onChoices: (choices: OutlineChoices) => void
}

const NONE: ReadonlySet<StepId> = new Set()

/** The words of the table and what they are read against. */
function useTableContext() {
  const language = useLanguage()
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const project = useDocument((state) => state.project)
  return useMemo(
    () =>
      tableContext(project, blueprint, {
        language,
        channels: glossary(language).channels,
        emotions: inspector.emotions,
      }),
    [project, blueprint, language, inspector],
  )
}

/**
 * The blueprint as a table: steps in the order of the journey, or lanes by columns. Everything can be read, found and
 * written here without the picture, by keyboard, by a screen reader and on a phone.
 */
export function OutlineView({ choices, onChoices }: OutlineViewProps) {
  const { outline } = useMessages()
  const context = useTableContext()
  const edits = useTableEdits(context)
  const [filter, setFilter] = useState<Filter>({})
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const [kept, setKept] = useState(NONE)
  const table = useRef<RowActions>(null)
  const session = useSessionStore()
  // What was begun on the picture is not taken up here.
  useEffect(() => session.setState({ editing: null, linkFrom: null, tool: 'select' }), [session])
  const all = useMemo(() => outlineRows(context.blueprint), [context])
  const rows = useMemo(
    () => sortRows(filterRows(all, filter, context, kept), sorting, context),
    [all, filter, context, kept, sorting],
  )
  const columns = useMemo(
    () => ['number' as const, ...OUTLINE_FIELDS.filter((field) => !choices.hidden.includes(field))],
    [choices.hidden],
  )
  const home = useMemo(() => ({ lane: filter.lane, phase: filter.phase }), [filter])
  const toggleField = (field: OutlineField, shown: boolean) => {
    const others = choices.hidden.filter((name) => name !== field)
    onChoices({ ...choices, hidden: shown ? others : [...others, field] })
  }
  return (
    <section className={css.outline} aria-label={outline.name}>
      <OutlineToolbar
        context={context}
        layout={choices.layout}
        onLayout={(layout) => onChoices({ ...choices, layout })}
        filter={filter}
        onFilter={(next) => {
          setFilter(next)
          setKept(NONE)
        }}
        hidden={choices.hidden}
        onField={toggleField}
        shown={rows}
        all={all.length}
        rowActions={table}
      />
      <p id="outline-hint" className={css.unseen}>
        {outline.hint}
      </p>
      {choices.layout === 'grid' ? (
        <LaneGrid key={context.blueprint.id} context={context} edits={edits} />
      ) : (
        <StepsTable
          key={context.blueprint.id}
          ref={table}
          rows={rows}
          columns={columns}
          context={context}
          edits={edits}
          sorting={sorting}
          onSort={setSorting}
          home={home}
          onTouched={(steps) =>
            isFiltering(filter) && steps.length > 0 && setKept((before) => new Set([...before, ...steps]))
          }
        />
      )}
    </section>
  )
}
