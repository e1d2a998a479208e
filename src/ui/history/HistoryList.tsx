import { Bookmark } from 'lucide-react'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import css from './HistoryList.module.css'
import type { VersionItem } from './version'
import { byDay, timesOf } from './versionTimes'

interface HistoryListProps {
  /** The present state first. */
  readonly items: readonly VersionItem[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

type Dated = VersionItem & { readonly at: string }

/** The present state and the versions, by day: one choice, so that the arrow keys walk through all of them. */
export function HistoryList({ items, chosen, onChoose }: HistoryListProps) {
  const { history } = useMessages()
  const language = useLanguage()
  const dated = items.filter((item): item is Dated => item.at !== null)
  const times = timesOf(
    dated.map(({ at }) => at),
    language,
  )
  const row = (item: VersionItem) => (
    <HistoryRow
      key={item.key}
      item={item}
      time={item.at === null ? history.now : (times.get(item.at) ?? '')}
      checked={item.key === chosen}
      onChoose={onChoose}
    />
  )
  return (
    <fieldset className={css.list}>
      <legend className={css.unseen}>{history.list}</legend>
      {items.filter(({ at }) => at === null).map(row)}
      {byDay(dated, new Date(), language).map(({ day, items: own }) => (
        // biome-ignore lint/a11y/useSemanticElements: one choice has one fieldset; days only part it
        <div key={day} role="group" aria-label={day}>
          <h3 className={css.day}>{day}</h3>
          {own.map(row)}
        </div>
      ))}
    </fieldset>
  )
}

interface HistoryRowProps {
  readonly item: VersionItem
  readonly time: string
  readonly checked: boolean
  readonly onChoose: (key: string) => void
}

function HistoryRow({ item, time, checked, onChoose }: HistoryRowProps) {
  const { common, history } = useMessages()
  const { key, name, isBeforeRestore, isDamaged, stepCount, linkCount, painCount, blueprintCount = 1 } = item
  const counts = [
    ...(blueprintCount > 1 ? [history.blueprints(blueprintCount)] : []),
    common.steps(stepCount),
    ...(linkCount === undefined ? [] : [history.links(linkCount)]),
    common.painPoints(painCount),
  ]
  return (
    <label className={css.row}>
      <input
        type="radio"
        name="version"
        value={key}
        checked={checked}
        // The list comes after the dialog has opened: the keyboard goes to it then.
        autoFocus={checked}
        onChange={() => onChoose(key)}
      />
      <span className={css.head}>
        <span className={css.time}>{time}</span>
        {name !== undefined && (
          <span className={css.name}>
            <Icon of={Bookmark} small />
            {name}
          </span>
        )}
        {name === undefined && isBeforeRestore && <span className={css.why}>{history.beforeRestore}</span>}
      </span>
      <span className={isDamaged ? `${css.facts} ${css.damaged}` : css.facts}>
        {isDamaged ? history.damaged : counts.join(' · ')}
      </span>
    </label>
  )
}
