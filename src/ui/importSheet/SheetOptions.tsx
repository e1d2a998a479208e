import { useMessages } from '../../i18n/MessagesContext'
import { options } from '../inspector/options'
import { Checkbox } from '../kit/Checkbox'
import { SelectField } from '../kit/SelectField'
import css from './ImportSheetDialog.module.css'
import type { SheetActions, SheetSettings, SheetView } from './sheetView'

/** A table begins among the first rows. */
const START_ROWS = 15

type HeadingChoice = 'none' | 'phases' | 'columns' | 'both'

const HEADINGS: Readonly<Record<HeadingChoice, Pick<SheetSettings, 'headings'> & Partial<SheetSettings>>> = {
  none: { headings: 0 },
  phases: { headings: 1, headingsName: 'phases' },
  columns: { headings: 1, headingsName: 'columns' },
  both: { headings: 2 },
}

const headingChoice = ({ headings, headingsName }: SheetSettings): HeadingChoice =>
  headings === 0 ? 'none' : headings === 2 ? 'both' : headingsName

/** Which sheet, in which encoding, and how it is laid out. */
export function SheetOptions({ view, actions }: { readonly view: SheetView; readonly actions: SheetActions }) {
  const { importSheet: words } = useMessages()
  const { settings, sheets, encoding } = view
  const isList = settings.shape === 'list'
  const starts = Array.from({ length: Math.max(START_ROWS, settings.start + 1) }, (_, index) => String(index + 1))
  const links = options(words.linkChoices).filter(({ value }) => isList || value !== 'rows')
  return (
    <div className={css.options}>
      {sheets.length > 1 && (
        <SelectField
          label={words.sheet}
          value={String(view.sheet)}
          options={sheets.map((label, index) => ({ value: String(index), label }))}
          onChange={(next) => next !== undefined && actions.chooseSheet(Number(next))}
        />
      )}
      {encoding && (
        <SelectField
          label={words.encoding}
          value={encoding}
          options={options(words.encodings)}
          onChange={(next) => next && actions.chooseEncoding(next)}
        />
      )}
      {view.refusal === null && (
        <>
          <SelectField
            label={words.shape}
            value={settings.shape}
            options={options(words.shapes)}
            onChange={(shape) => shape && actions.choose({ shape })}
          />
          <div className={css.pair}>
            <SelectField
              label={settings.shape === 'lanes-across' ? words.startAcross : words.start}
              value={String(settings.start + 1)}
              options={starts.map((value) => ({ value, label: value }))}
              onChange={(next) => next && actions.choose({ start: Number(next) - 1 })}
            />
            <SelectField
              label={words.links}
              value={settings.links}
              options={links}
              onChange={(next) => next && actions.choose({ links: next })}
            />
          </div>
          {isList ? (
            <Checkbox
              checked={settings.headings > 0}
              onChange={(checked) => actions.choose({ headings: checked ? 1 : 0 })}
            >
              {words.headerRow}
            </Checkbox>
          ) : (
            <SelectField
              label={words.headings}
              value={headingChoice(settings)}
              options={options(words.headingChoices)}
              onChange={(next) => next && actions.choose(HEADINGS[next])}
            />
          )}
        </>
      )}
    </div>
  )
}
