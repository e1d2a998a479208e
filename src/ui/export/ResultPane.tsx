import { useMessages } from '../../i18n/MessagesContext'
import css from './ExportDialog.module.css'
import type { ExportChoices } from './exportChoices'
import { fileSize } from './fileSize'
import { Preview } from './Preview'
import type { ExportPlan } from './useExportPlan'
import type { Prepared } from './usePrepared'

interface ResultPaneProps {
  readonly choices: ExportChoices
  readonly prepared: Prepared
  readonly plan: ExportPlan
  readonly missing: string | null
  readonly projectBytes: () => number
}

/** What will come out: the picture, its size in pixels, and about how many bytes. */
export function ResultPane({ choices, prepared, plan, missing, projectBytes }: ResultPaneProps) {
  const { export: words } = useMessages()
  const { drawing } = prepared
  if (choices.format === 'json')
    return (
      <div className={css.left}>
        <section className={css.project}>
          <h3>{words.jsonTitle}</h3>
          <p>{words.jsonBody}</p>
          <p>{words.about(fileSize(projectBytes(), words))}</p>
        </section>
      </div>
    )
  const { picture } = plan
  return (
    <div className={css.left}>
      <Preview prepared={prepared} transparent={choices.background === 'transparent'} missing={missing} />
      <p className={css.result}>
        {drawing && (
          <>
            <strong>
              {choices.format === 'pptx'
                ? words.deckNote
                : choices.format === 'pdf'
                  ? plan.sheets !== null && words.sheetCount(plan.sheets)
                  : picture
                    ? words.pixels(picture.widthPx, picture.heightPx)
                    : words.naturalSize(Math.round(drawing.width), Math.round(drawing.height))}
            </strong>
            {choices.format !== 'pdf' && <span>{words.about(fileSize(drawing.estimateBytes(choices), words))}</span>}
          </>
        )}
      </p>
    </div>
  )
}
