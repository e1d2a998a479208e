import { addImageToStep } from '../../commands/addImageToStep'
import { useBlueprint, useSession, useSessionStore } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { own } from '../../model/own'
import { useRun } from '../useRun'
import { AddPictureDialog } from './AddPictureDialog'

/** Goes through the pictures that were dropped or pasted on a step, one dialog and one undo step each. */
export function AddPictures() {
  const session = useSessionStore()
  const adding = useSession((state) => state.addingPictures)
  const blueprint = useBlueprint()
  const run = useRun()
  const [file, ...rest] = adding?.files ?? []
  const step = adding && own(blueprint.steps, adding.step)
  if (!file || !step) return null
  const next = () => session.setState({ addingPictures: rest.length > 0 ? { step: step.id, files: rest } : null })
  return (
    <AddPictureDialog
      // Each file has a dialog of its own.
      key={rest.length}
      file={file}
      stepTitle={step.title}
      onClose={next}
      onAdd={(image, alt) => {
        const added = { id: freshId('image'), ...image }
        run(
          addImageToStep,
          { blueprint: blueprint.id, step: step.id, image: added, alt },
          { select: [{ type: 'step', id: step.id }] },
        )
        next()
      }}
    />
  )
}
