import { useBlueprint } from '../../editor/EditorContext'
import type { NewStepEditing } from '../../editor/session'
import { useMessages } from '../../i18n/MessagesContext'
import styles from './CaptureHint.module.css'

interface CaptureHintProps {
  /** Id of the line that describes the field: what the step will be linked with. */
  readonly id: string
  readonly editing: NewStepEditing
}

/** Below the field of a new step: what it will be linked with, and the keys that lead on. */
export function CaptureHint({ id, editing }: CaptureHintProps) {
  const { canvas: messages } = useMessages()
  const blueprint = useBlueprint()
  const { neighbour, unlinked } = editing.run ?? {}
  const title = neighbour && (blueprint.steps[neighbour.step]?.title || messages.untitledStep)
  return (
    <div className={styles.hint}>
      {neighbour && title !== undefined && (
        <p className={styles.link}>
          <span id={id} className={styles.words}>
            {unlinked
              ? messages.capture.notLinked
              : neighbour.isSource
                ? messages.capture.linkedFrom(title)
                : messages.capture.leadsTo(title)}
          </span>
          <Key name="⌫" does={unlinked ? messages.capture.link : messages.capture.unlink} />
        </p>
      )}
      <p className={styles.keys} aria-hidden="true">
        <Key name="Enter" does={messages.capture.next} />
        <Key name="Tab" does={messages.capture.response} />
        <Key name="Esc" does={messages.capture.done} />
      </p>
    </div>
  )
}

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <span className={styles.key}>
      <kbd>{name}</kbd> {does}
    </span>
  )
}
