import { Columns3, Copy, Trash2, X } from 'lucide-react'
import type { RefObject } from 'react'
import { useDocument } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { LaneId, PhaseId } from '../../model/id'
import { IconButton } from '../kit/IconButton'
import { Menu } from '../kit/Menu'
import { SearchField } from '../kit/SearchField'
import { Segmented } from '../kit/Segmented'
import { idsOf } from '../table/useRowSelection'
import { MARKS } from './cellText'
import { FilterMenu } from './FilterMenu'
import { type Filter, isFiltering } from './filterRows'
import css from './OutlineView.module.css'
import type { OutlineChoices } from './outlineChoices'
import { OUTLINE_FIELDS, type OutlineField } from './outlineField'
import type { OutlineRow } from './outlineRows'
import type { RowActions } from './stepsDesk'
import type { TableContext } from './tableContext'

interface OutlineToolbarProps {
  readonly context: TableContext
  readonly layout: OutlineChoices['layout']
  readonly onLayout: (layout: OutlineChoices['layout']) => void
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly hidden: readonly string[]
  readonly onField: (field: OutlineField, shown: boolean) => void
  /** Steps that pass the filter, and the number of all there are. */
  readonly shown: readonly OutlineRow[]
  readonly all: number
  readonly rowActions: RefObject<RowActions | null>
}

/** The layout, what is shown of it, and what can be done with the selected rows. */
export function OutlineToolbar(props: OutlineToolbarProps) {
  const { layout, onLayout, hidden, onField, rowActions, shown } = props
  const { outline } = useMessages()
  return (
    <div className={css.toolbar}>
      <Segmented
        label={outline.layout}
        value={layout}
        options={(['steps', 'grid'] as const).map((value) => ({ value, label: outline.layouts[value] }))}
        onChange={onLayout}
      />
      {layout === 'steps' && (
        <>
          <Filters {...props} />
          <span className={css.push} />
          <Selected rowActions={rowActions} shown={shown} />
          <Menu
            align="end"
            trigger={<IconButton icon={Columns3} label={outline.moreFields} />}
            entries={OUTLINE_FIELDS.filter((field) => field !== 'title').map((field) => ({
              type: 'check',
              label: outline.fields[field],
              checked: !hidden.includes(field),
              onChange: (checked) => onField(field, checked),
            }))}
          />
        </>
      )}
    </div>
  )
}

function Filters({ context, filter, onFilter, shown, all }: OutlineToolbarProps) {
  const { outline } = useMessages()
  /** The filter with one part set, or taken out. */
  const put = <Key extends keyof Filter>(key: Key, value: Filter[Key] | undefined) => {
    const { [key]: _old, ...others } = filter
    onFilter(value === undefined ? others : { ...others, [key]: value })
  }
  return (
    <>
      <div className={css.search}>
        <SearchField
          label={outline.search}
          value={filter.text ?? ''}
          onChange={(text) => put('text', text || undefined)}
        />
      </div>
      <FilterMenu
        label={outline.fields.lane}
        all={outline.allLanes}
        value={filter.lane}
        options={context.lanes.map(({ id }) => ({ value: id, label: context.laneNames.get(id) ?? '' }))}
        onChange={(lane) => put('lane', lane as LaneId | undefined)}
      />
      <FilterMenu
        label={outline.fields.phase}
        all={outline.allPhases}
        value={filter.phase}
        options={context.phases.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(phase) => put('phase', phase as PhaseId | undefined)}
      />
      <FilterMenu
        label={outline.fields.marks}
        all={outline.allMarks}
        value={filter.mark}
        options={[
          ...MARKS.map((mark) => ({ value: mark, label: outline.marks[mark] })),
          { value: 'pain', label: outline.withPain },
        ]}
        onChange={(mark) => put('mark', mark as Filter['mark'])}
      />
      <span className={css.count} role="status">
        {shown.length === 0 && all > 0 ? outline.nothingFound : outline.found(shown.length, all)}
      </span>
      {isFiltering(filter) && <IconButton icon={X} label={outline.clearFilter} onClick={() => onFilter({})} />}
    </>
  )
}

/** What can be done with the selected rows. Their fields are edited all at once in the inspector. */
function Selected({ rowActions, shown }: Pick<OutlineToolbarProps, 'rowActions' | 'shown'>) {
  const { outline } = useMessages()
  const selection = useDocument((state) => state.selection)
  const chosen = new Set(idsOf(selection, 'step'))
  const count = shown.filter(({ step }) => chosen.has(step.id)).length
  if (count === 0) return null
  return (
    <>
      {count > 1 && <span className={css.count}>{outline.selected(count)}</span>}
      <IconButton
        icon={Copy}
        label={outline.duplicate}
        shortcut="mod+d"
        onClick={() => rowActions.current?.duplicate()}
      />
      <IconButton
        icon={Trash2}
        label={outline.delete}
        shortcut="mod+delete"
        onClick={() => rowActions.current?.remove()}
      />
    </>
  )
}
