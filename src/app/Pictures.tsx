import { lazy, Suspense } from 'react'
import { useSession } from '../editor/EditorContext'
import { useMessages } from '../i18n/MessagesContext'
import type { OpenProject } from './openProject'
import css from './Pictures.module.css'
import { usePictureDrop } from './usePictureDrop'

/** Pictures come seldom. */
const AddPictures = lazy(async () => ({ default: (await import('../ui/images/AddPictures')).AddPictures }))

/** Pictures on their way to a step: what a drop will do while they are held, and what they show once they are there. */
export function Pictures({ open }: { readonly open: OpenProject }) {
  const { images: words } = useMessages()
  const isHeld = usePictureDrop(open)
  const isAdding = useSession(({ addingPictures }) => addingPictures !== null)
  return (
    <>
      {isHeld && <p className={css.hint}>{words.dropHint}</p>}
      {isAdding && (
        <Suspense fallback={null}>
          <AddPictures />
        </Suspense>
      )}
    </>
  )
}
