import { useMessages } from '../../i18n/MessagesContext'
import { Checkbox } from '../kit/Checkbox'
import css from './ExportDialog.module.css'
import { BUNDLED_FORMATS, type BundledFormat } from './exportFormats'

interface BundleOptionsProps {
  readonly bundle: readonly BundledFormat[]
  readonly onChange: (bundle: readonly BundledFormat[]) => void
}

/** Which deliverables go into one archive. */
export function BundleOptions({ bundle, onChange }: BundleOptionsProps) {
  const { export: words } = useMessages()
  const toggle = (format: BundledFormat, isIn: boolean) =>
    onChange(BUNDLED_FORMATS.filter((each) => (each === format ? isIn : bundle.includes(each))))
  return (
    <div className={css.includes}>
      {BUNDLED_FORMATS.map((format) => (
        <Checkbox key={format} checked={bundle.includes(format)} onChange={(isIn) => toggle(format, isIn)}>
          {words.deliverables[format]}
        </Checkbox>
      ))}
    </div>
  )
}
