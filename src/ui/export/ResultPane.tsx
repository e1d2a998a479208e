import { useMessages } from '../../i18n/MessagesContext'
import { ContentsPane } from './ContentsPane'
import css from './ExportDialog.module.css'
import type { ExportChoices } from './exportChoices'
import { isPicture } from './exportFormats'
import type { Drawing, MadeEntry } from './exporting'
import { fileSize } from './fileSize'
import { Preview } from './Preview'
import type { ShownContents } from './useContents'
import type { ExportPlan } from './useExportPlan'
import type { Prepared } from './usePrepared'

interface ResultPaneProps {
  readonly choices: ExportChoices
  readonly prepared: Prepared
  readonly plan: ExportPlan
  readonly missing: string | null
  readonly contents: ShownContents
  readonly made: readonly MadeEntry[] | null
}

/** Size of a picture: in pixels, in sheets, or as slides. */
function PictureSizeLine({ choices, plan, drawing }: Pick<ResultPaneProps, 'choices' | 'plan'> & { drawing: Drawing }) {
  const { export: words } = useMessages()
  const { picture, sheets } = plan
  if (choices.format === 'pdf') return <strong>{sheets !== null && words.sheetCount(sheets.count)}</strong>
  if (choices.format === 'pptx') return <strong>{words.deckNote}</strong>
  return (
    <>
      <strong>
        {picture
          ? words.pixels(picture.widthPx, picture.heightPx)
          : words.naturalSize(Math.round(drawing.width), Math.round(drawing.height))}
      </strong>
      <span>{words.about(fileSize(drawing.estimateBytes(choices), words))}</span>
    </>
  )
}

/** What will come out: the picture, its size in pixels, and about how many bytes; or what the file will hold. */
export function ResultPane({ choices, prepared, plan, missing, contents, made }: ResultPaneProps) {
  const { export: words } = useMessages()
  const { drawing } = prepared
  if (!isPicture(choices.format)) {
    const bytes = contents.current?.bytes
    return (
      <div className={css.left}>
        <ContentsPane format={choices.format} contents={contents} made={made} />
        <p className={css.result}>{bytes !== undefined && <span>{words.about(fileSize(bytes, words))}</span>}</p>
      </div>
    )
  }
  return (
    <div className={css.left}>
      <Preview prepared={prepared} transparent={choices.background === 'transparent'} missing={missing} />
      <p className={css.result}>{drawing && <PictureSizeLine choices={choices} plan={plan} drawing={drawing} />}</p>
    </div>
  )
}
