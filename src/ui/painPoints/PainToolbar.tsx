import { Columns3, ListFilter, ListOrdered, Plus, Rows3, Vote, X } from 'lucide-react'
import { memo } from 'react'
import type { LaneId, PhaseId } from '../../model/id'
import { Button } from '../kit/Button'
import { IconButton } from '../kit/IconButton'
import { Menu } from '../kit/Menu'
import { SearchField } from '../kit/SearchField'
import { FilterMenu } from '../outline/FilterMenu'
import css from './PainPointsView.module.css'
import type { PainWords } from './painCell'
import { PAIN_FIELDS, type PainField } from './painField'
import { isFiltering, PAIN_GROUPS, type PainFilter, type PainGrouping } from './shownPains'

export interface PainToolbarProps {
  readonly words: PainWords
  readonly lanes: ReadonlyMap<LaneId, string>
  readonly phases: ReadonlyMap<PhaseId, string>
  /** All pain points, shown or not. */
  readonly count: number
  /** Everybody who takes care of one. */
  readonly owners: readonly string[]
  readonly shown: number
  readonly filter: PainFilter
  readonly onFilter: (filter: PainFilter) => void
  readonly grouping: PainGrouping
  readonly onGroup: (grouping: PainGrouping) => void
  readonly hidden: readonly PainField[]
  readonly onField: (field: PainField, shown: boolean) => void
  readonly onAdd: () => void
  readonly onVote: () => void
  readonly onRenumber: () => void
}

const entries = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  (Object.entries(words) as [Key, string][]).map(([value, label]) => ({ value: value as string, label }))

/** Stands for "not given" among the values of a filter; no value is written like this. */
const MISSING = '\u0000'

/** What is shown of the register, and what can be done with all of it. An edit of a row renders none of its menus. */
export const PainToolbar = memo(function PainToolbar(props: PainToolbarProps) {
  const { words, filter, onFilter, shown, count } = props
  const { pain } = words
  return (
    <div className={css.toolbar}>
      <Filters {...props} />
      {isFiltering(filter) && (
        <>
          <span className={css.count} role="status">
            {shown === 0 ? pain.nothingFound : pain.found(shown, count)}
          </span>
          <IconButton icon={X} label={pain.clearFilter} onClick={() => onFilter({})} />
        </>
      )}
      <span className={css.push} />
      <Actions {...props} />
    </div>
  )
})

function Filters({ words, lanes, phases, owners, filter, onFilter }: PainToolbarProps) {
  const { pain, statuses } = words
  /** The filter with one part set, or taken out. */
  const put = <Key extends keyof PainFilter>(key: Key, value: PainFilter[Key] | undefined) => {
    const { [key]: _old, ...others } = filter
    onFilter(value === undefined ? others : { ...others, [key]: value })
  }
  const named = (names: ReadonlyMap<string, string>) => [...names].map(([value, label]) => ({ value, label }))
  const given = (value: string | null | undefined) => (value === null ? MISSING : value)
  const taken = (value: string | undefined) => (value === MISSING ? null : value)
  return (
    <>
      <div className={css.search}>
        <SearchField
          label={pain.search}
          value={filter.text ?? ''}
          onChange={(text) => put('text', text === '' ? undefined : text)}
        />
      </div>
      <FilterMenu
        label={words.pain.groups.phase}
        all={pain.all.phase}
        value={filter.phase}
        options={named(phases)}
        onChange={(phase) => put('phase', phase as PhaseId | undefined)}
      />
      <FilterMenu
        label={pain.groups.lane}
        all={pain.all.lane}
        value={filter.lane}
        options={named(lanes)}
        onChange={(lane) => put('lane', lane as LaneId | undefined)}
      />
      <Menu
        trigger={
          <IconButton
            icon={ListFilter}
            label={pain.moreFilters}
            pressed={
              filter.severity !== undefined ||
              filter.status !== undefined ||
              filter.owner !== undefined ||
              filter.element !== undefined ||
              filter.unplaced !== undefined
            }
          />
        }
        entries={[
          { type: 'heading', label: pain.severity },
          {
            type: 'choice',
            label: pain.severity,
            value: filter.severity === undefined ? '' : String(filter.severity),
            options: [{ value: '', label: pain.all.severity }, ...entries(pain.severities).reverse()],
            onChange: (value) => put('severity', value === '' ? undefined : Number(value)),
          },
          { type: 'heading', label: pain.fields.status },
          choice(pain.fields.status, pain.all.status, entries(statuses), pain.noStatus, given(filter.status), (value) =>
            put('status', taken(value) as PainFilter['status']),
          ),
          { type: 'heading', label: pain.fields.element },
          choice(
            pain.fields.element,
            pain.all.element,
            entries(pain.elements),
            pain.noElement,
            given(filter.element),
            (value) => put('element', taken(value) as PainFilter['element']),
          ),
          { type: 'heading', label: pain.fields.owner },
          choice(
            pain.fields.owner,
            pain.all.owner,
            owners.map((owner) => ({ value: owner, label: owner })),
            pain.noOwner,
            given(filter.owner),
            (value) => put('owner', taken(value)),
          ),
          { type: 'separator' },
          {
            type: 'check',
            label: pain.onlyUnplaced,
            checked: filter.unplaced === true,
            onChange: (checked) => put('unplaced', checked || undefined),
          },
        ]}
      />
      {filter.cause !== undefined && (
        <button type="button" className={css.chip} onClick={() => put('cause', undefined)}>
          {pain.cause(filter.cause)}
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </>
  )
}

function choice(
  label: string,
  all: string,
  options: readonly { readonly value: string; readonly label: string }[],
  missing: string,
  value: string | undefined,
  onChange: (value: string | undefined) => void,
) {
  return {
    type: 'choice' as const,
    label,
    value: value ?? '',
    options: [{ value: '', label: all }, ...options, { value: MISSING, label: missing }],
    onChange: (next: string) => onChange(next === '' ? undefined : next),
  }
}

function Actions(props: PainToolbarProps) {
  const { words, count, grouping, onGroup, hidden, onField, onAdd, onVote, onRenumber } = props
  const { pain } = words
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon={Rows3} label={pain.groupBy} pressed={grouping !== 'none'} />}
        entries={[
          {
            type: 'choice',
            label: pain.groupBy,
            value: grouping,
            options: PAIN_GROUPS.map((value) => ({ value, label: pain.groups[value] })),
            onChange: (value) => onGroup(value as PainGrouping),
          },
        ]}
      />
      <Menu
        align="end"
        trigger={<IconButton icon={Columns3} label={pain.moreFields} />}
        entries={PAIN_FIELDS.filter((field) => field !== 'title').map((field) => ({
          type: 'check',
          label: pain.fields[field],
          checked: !hidden.includes(field),
          onChange: (checked) => onField(field, checked),
        }))}
      />
      <IconButton icon={ListOrdered} label={pain.renumber} onClick={onRenumber} disabled={count === 0} />
      <Button icon={Vote} onClick={onVote} disabled={count === 0}>
        {pain.vote}
      </Button>
      <Button look="primary" icon={Plus} onClick={onAdd} aria-label={pain.addNamed}>
        {pain.add}
      </Button>
    </>
  )
}
