import { useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { RecordsField } from '../inspector/RecordsField'

interface LinkedFieldProps<Id extends string> {
  readonly label: string
  readonly chosen: readonly Id[]
  readonly records: readonly { readonly id: Id; readonly name: string }[]
  /** Placeholder of the box in which a name is typed. */
  readonly boxLabel: string
  readonly onChange: (chosen: readonly Id[]) => void
}

/** Things of the blueprint that something is linked with: chips, and a box that finds them by name but makes none. */
export function LinkedField<Id extends string>({ boxLabel, ...rest }: LinkedFieldProps<Id>) {
  const { triangle: words } = useMessages()
  const session = useSessionStore()
  return (
    <RecordsField
      {...rest}
      newLabel={boxLabel}
      onCreate={() => session.setState({ notice: { text: words.noStep, tone: 'error' } })}
    />
  )
}
