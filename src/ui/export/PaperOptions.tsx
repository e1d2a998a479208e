import { useMessages } from '../../i18n/MessagesContext'
import { NumberField } from '../kit/NumberField'
import { Segmented } from '../kit/Segmented'
import css from './ExportDialog.module.css'
import {
  DEFAULT_CHOICES,
  ORIENTATIONS,
  PAPER_LIMITS_MM,
  PAPERS,
  type PaperChoice,
  PERCENT_LIMITS,
} from './exportChoices'
import type { SheetsPlan } from './exporting'
import { TileMap } from './TileMap'

interface PaperOptionsProps {
  readonly paper: PaperChoice
  /** Null while it is not known, or if the cutting does not work out. */
  readonly sheets: SheetsPlan | null
  readonly isCutting: boolean
  readonly onChange: (paper: PaperChoice) => void
}

const { paper: DEFAULT } = DEFAULT_CHOICES

/** Which paper, which way round, on one sheet or on several. */
export function PaperOptions({ paper, sheets, isCutting, onChange }: PaperOptionsProps) {
  const { export: words } = useMessages()
  const set = (changes: Partial<PaperChoice>) => onChange({ ...paper, ...changes })
  return (
    <div className={css.paper}>
      <Segmented
        label={words.paper}
        value={paper.name}
        options={PAPERS.map((value) => ({ value, label: value === 'own' ? words.ownPaper : value }))}
        onChange={(name) => set({ name })}
      />
      {paper.name === 'own' && (
        <div className={css.sides}>
          <NumberField
            label={words.paperWidth}
            value={paper.widthMm}
            {...PAPER_LIMITS_MM}
            onCommit={(widthMm = DEFAULT.widthMm) => set({ widthMm })}
          />
          <NumberField
            label={words.paperHeight}
            value={paper.heightMm}
            {...PAPER_LIMITS_MM}
            onCommit={(heightMm = DEFAULT.heightMm) => set({ heightMm })}
          />
        </div>
      )}
      <Segmented
        label={words.orientation}
        value={paper.orientation}
        options={ORIENTATIONS.map((value) => ({ value, label: words.orientations[value] }))}
        onChange={(orientation) => set({ orientation })}
      />
      <Segmented
        label={words.sheets}
        value={paper.tiled ? 'tiled' : 'one'}
        options={(['one', 'tiled'] as const).map((value) => ({ value, label: words.sheetChoices[value] }))}
        onChange={(value) => set({ tiled: value === 'tiled' })}
      />
      {paper.tiled && (
        <>
          <NumberField
            label={words.percent}
            value={paper.percent}
            {...PERCENT_LIMITS}
            onCommit={(percent = DEFAULT.percent) => set({ percent })}
          />
          <p className={css.hint} role="status">
            {isCutting ? words.cutting : sheets === null ? words.noSheets : words.sheetsNote(sheets.count)}
          </p>
          {sheets && !isCutting && <TileMap plan={sheets} />}
        </>
      )}
    </div>
  )
}
