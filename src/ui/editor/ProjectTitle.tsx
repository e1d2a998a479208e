import { editProject } from '../../commands/editProject'
import { useDocument } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { InlineTitle } from '../kit/InlineTitle'
import { useRun } from '../useRun'
import css from './ProjectTitle.module.css'

/** The project's title, edited in place. `eager` is for a project that has just been made and wants a name. */
export function ProjectTitle({ eager }: { readonly eager: boolean }) {
  const { editor } = useMessages()
  const title = useDocument(({ project }) => project.title)
  const language = useDocument(({ project }) => project.language)
  const run = useRun()
  return (
    <h1 className={css.title}>
      <InlineTitle
        label={editor.projectTitle}
        value={title}
        lang={language}
        eager={eager}
        onCommit={(text) => run(editProject, { changes: { title: text } })}
      />
    </h1>
  )
}
