import { useId } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import css from './ImportSheetDialog.module.css'

/** More than these nobody reads; the preview shows the others at their rows. */
const SHOWN = 50

interface ProblemListProps {
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
}

/** What could not be taken, and what is left out on purpose. */
export function ProblemList({ problems, remarks }: ProblemListProps) {
  const { importSheet: words } = useMessages()
  const [problemsId, remarksId] = [useId(), useId()]
  return (
    <>
      {problems.length > 0 && (
        <section aria-labelledby={problemsId}>
          <h3 id={problemsId} className={css.heading}>
            {words.problemsTitle}
          </h3>
          <ul className={css.problems}>
            {problems.slice(0, SHOWN).map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
              <li key={index}>{problem}</li>
            ))}
          </ul>
          {problems.length > SHOWN && <p className={css.aside}>{words.moreProblems(problems.length - SHOWN)}</p>}
        </section>
      )}
      {remarks.length > 0 && (
        <section aria-labelledby={remarksId}>
          <h3 id={remarksId} className={css.heading}>
            {words.remarksTitle}
          </h3>
          <ul className={css.remarks}>
            {remarks.map((remark, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no identity but their place
              <li key={index}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
