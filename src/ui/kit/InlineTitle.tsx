import css from './InlineTitle.module.css'
import { useCommit } from './useCommit'

interface InlineTitleProps {
  /** Accessible name of the box. */
  readonly label: string
  readonly value: string
  /** Gets the trimmed text; never an empty one. */
  readonly onCommit: (text: string) => void
  readonly lang?: string | undefined
  /** Selects everything at once: for a name that was just invented. */
  readonly eager?: boolean
  /** Called when typing is over, changed or not. */
  readonly onDone?: () => void
  /** Called when Enter ended the typing, after the text was committed. */
  readonly onEnter?: (() => void) | undefined
}

/** A name that is edited where it stands. It looks like text until pointed at or focused. */
export function InlineTitle({ label, value, onCommit, lang, eager = false, onDone, onEnter }: InlineTitleProps) {
  const { box } = useCommit({
    value,
    onCommit: (text) => {
      const title = text.trim()
      if (title !== '' && title !== value) onCommit(title)
      return undefined
    },
  })
  return (
    <span className={css.sizer} data-text={box.value}>
      <input
        {...box}
        className={css.box}
        type="text"
        size={1}
        aria-label={label}
        lang={lang}
        autoComplete="off"
        spellCheck={false}
        autoFocus={eager}
        onFocus={(event) => eager && event.currentTarget.select()}
        onBlur={() => {
          box.onBlur()
          onDone?.()
        }}
        onKeyDown={(event) => {
          box.onKeyDown(event)
          const composing = event.nativeEvent.isComposing || event.keyCode === 229
          if (!composing && (event.key === 'Enter' || event.key === 'Escape')) event.currentTarget.blur()
          if (!composing && event.key === 'Enter') onEnter?.()
        }}
      />
    </span>
  )
}
