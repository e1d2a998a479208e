import { useId, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import fieldCss from '../kit/Field.module.css'
import css from './HistoryDetail.module.css'

/** Longer names would fill the list. */
const LONGEST_NAME = 80

interface VersionNameFormProps {
  readonly value: string
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}

/** Takes a name for a version. Enter saves, except while an input method composes. */
export function VersionNameForm({ value, onSave, onCancel }: VersionNameFormProps) {
  const { common, history } = useMessages()
  const id = useId()
  const [draft, setDraft] = useState(value)
  const name = draft.trim()
  return (
    <form
      className={css.naming}
      onSubmit={(event) => {
        event.preventDefault()
        if (name !== '') onSave(name)
      }}
    >
      <Field label={history.nameLabel} htmlFor={id}>
        <input
          id={id}
          className={fieldCss.box}
          type="text"
          value={draft}
          maxLength={LONGEST_NAME}
          placeholder={history.nameExample}
          autoComplete="off"
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            const composing = event.nativeEvent.isComposing || event.keyCode === 229
            if (event.key === 'Enter' && composing) event.preventDefault()
          }}
        />
      </Field>
      <Button type="submit" look="primary" disabled={name === ''}>
        {history.saveName}
      </Button>
      <Button onClick={onCancel}>{common.cancel}</Button>
    </form>
  )
}
