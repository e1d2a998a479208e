import { useMessages } from '../i18n/MessagesContext'
import { Message } from '../ui/frame/Message'
import { Button } from '../ui/kit/Button'
import { download } from './download'
import type { Opening } from './openStored'
import { problemText } from './problemText'
import { goTo } from './useRoute'

interface OpeningFailedProps {
  readonly opening: Exclude<Opening, { ok: true }>
  readonly onRetry: () => void
}

/** Why a project does not open, and the ways on. */
export function OpeningFailed({ opening, onRetry }: OpeningFailedProps) {
  const { editor, library, files } = useMessages()
  const toLibrary = (
    <Button look="primary" onClick={() => goTo({ page: 'library', section: 'blueprints' })}>
      {editor.toLibrary}
    </Button>
  )
  switch (opening.why) {
    case 'missing':
      return (
        <Message title={editor.missingTitle} body={editor.missingBody}>
          {toLibrary}
        </Message>
      )
    case 'unread':
      return (
        <Message title={editor.readFailedTitle} body={editor.readFailedBody}>
          <Button onClick={onRetry}>{library.tryAgain}</Button>
          {toLibrary}
        </Message>
      )
    case 'newer':
    case 'damaged': {
      const newer = opening.why === 'newer'
      return (
        <Message
          title={newer ? editor.newerTitle : editor.damagedTitle}
          body={newer ? editor.newerBody : editor.damagedBody}
          detail={opening.problem && problemText(files, opening.problem)}
        >
          <Button onClick={() => download(new Blob([opening.text], { type: 'application/json' }), 'blueprint.json')}>
            {editor.downloadOriginal}
          </Button>
          {newer && <Button onClick={() => window.location.reload()}>{editor.reload}</Button>}
          {toLibrary}
        </Message>
      )
    }
  }
}
