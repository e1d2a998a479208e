import { useMessages } from '../../i18n/MessagesContext'
import type { Thumbnail } from '../../model/projectSummary'
import { BlueprintThumbnail } from './BlueprintThumbnail'
import type { LibraryActions, LibrarySample } from './library'
import css from './SamplesSection.module.css'
import { Section } from './Section'

const BLANK: Thumbnail = {
  lanes: ['evidence', 'customer', 'frontstage-people', 'frontstage-technology', 'backstage', 'support', 'emotion'],
  columnCount: 6,
  cards: [],
  emotions: [],
}

interface StartCardProps {
  readonly title: string
  readonly hint: string
  readonly lang?: string
  readonly thumbnail: Thumbnail
  readonly name?: string
  readonly onPress: () => void
}

const StartCard = ({ title, hint, lang, thumbnail, name, onPress }: StartCardProps) => (
  <li>
    <button type="button" className={css.card} onClick={onPress} aria-label={name}>
      <span className={css.picture}>
        <BlueprintThumbnail of={thumbnail} />
      </span>
      <span className={css.title} lang={lang}>
        {title}
      </span>
      <span className={css.hint} lang={lang}>
        {hint}
      </span>
    </button>
  </li>
)

/** Ways to begin: a blank blueprint, or a copy of a worked sample. */
export function SamplesSection({
  samples,
  actions,
}: {
  readonly samples: readonly LibrarySample[]
  readonly actions: LibraryActions
}) {
  const { common, library } = useMessages()
  return (
    <Section title={library.samples}>
      <ul className={css.grid}>
        <StartCard title={library.blank} hint={library.blankHint} thumbnail={BLANK} onPress={actions.createBlank} />
        {samples.map(({ name, summary }) => (
          <StartCard
            key={name}
            title={summary.title}
            hint={`${common.steps(summary.stepCount)}${summary.painCount > 0 ? ` · ${common.painPoints(summary.painCount)}` : ''}`}
            lang={summary.language}
            thumbnail={summary.thumbnail}
            name={library.sampleOpen(summary.title)}
            onPress={() => actions.openSample(name)}
          />
        ))}
      </ul>
    </Section>
  )
}
