import { ImagePlus } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { addImageToStep } from '../../commands/addImageToStep'
import { editImageAlt } from '../../commands/editImageAlt'
import { removeImageFromStep } from '../../commands/removeImageFromStep'
import { useDocument, useSession, useSessionStore } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import type { Step } from '../../model/step'
import { readImage } from '../images/readImage'
import { Button } from '../kit/Button'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import css from './ImagesSection.module.css'
import { Section } from './Section'

/** Images of a step. They are scaled and re-encoded on the way in, and travel inside the project. */
export function ImagesSection({ step }: { readonly step: Step }) {
  const { inspector, images: words } = useMessages()
  const blueprint = useSession((state) => state.blueprint)
  const images = useDocument((state) => state.project.images)
  const session = useSessionStore()
  const run = useRun()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const shown = step.images ?? []

  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    setBusy(true)
    for (const file of files) {
      const read = await readImage(file)
      if (read.ok) run(addImageToStep, { blueprint, step: step.id, image: { id: freshId('image'), ...read.image } })
      else session.setState({ notice: { text: words.problems[read.reason](file.name), tone: 'error' } })
    }
    setBusy(false)
  }

  return (
    <Section name="images" title={inspector.images} open={shown.length > 0}>
      {shown.map(({ image: id, alt }) => {
        const image = images[id]
        return image ? (
          <figure key={id} className={css.figure}>
            <img src={`data:${image.mime};base64,${image.data}`} alt={alt ?? ''} className={css.image} />
            <TextField
              label={inspector.imageAlt}
              value={alt}
              onCommit={(text) => run(editImageAlt, { blueprint, step: step.id, image: id, alt: text })}
            />
            <div>
              <Button size="small" onClick={() => run(removeImageFromStep, { blueprint, step: step.id, image: id })}>
                {inspector.removeImage}
              </Button>
            </div>
          </figure>
        ) : null
      })}
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        multiple
        hidden
        aria-label={inspector.addImage}
        onChange={add}
      />
      <div>
        <Button size="small" icon={ImagePlus} busy={busy} onClick={() => input.current?.click()}>
          {inspector.addImage}
        </Button>
      </div>
    </Section>
  )
}
