import { CircleHelp, Hand, MousePointer2, Rows3 } from 'lucide-react'
import { useSession, useSessionStore } from '../../editor/EditorContext'
import type { Tool } from '../../editor/session'
import { useMessages } from '../../i18n/MessagesContext'
import { IconButton } from '../kit/IconButton'
import { Popover } from '../kit/Popover'
import { AddStepButton } from './AddStepButton'
import { LanesPanel } from './LanesPanel'
import { ProfileMenu } from './ProfileMenu'
import css from './ToolRail.module.css'
import { ConnectorIcon, NotationIcon } from './toolIcons'

/** The tools at the left edge: what a press on the diagram does, and what the diagram is made of. */
export function ToolRail({ onHelp }: { readonly onHelp: () => void }) {
  const { editor } = useMessages()
  const session = useSessionStore()
  const tool = useSession((state) => state.tool)
  const pick = (next: Tool) => () => session.setState({ tool: next, linkFrom: null })
  return (
    <section className={css.rail} aria-label={editor.tools}>
      <IconButton
        tooltipSide="right"
        icon={MousePointer2}
        label={editor.select}
        shortcut="v"
        pressed={tool === 'select'}
        onClick={pick('select')}
      />
      <IconButton
        tooltipSide="right"
        icon={Hand}
        label={editor.pan}
        shortcut="h"
        pressed={tool === 'pan'}
        onClick={pick('pan')}
      />
      <hr />
      <AddStepButton />
      <IconButton
        tooltipSide="right"
        icon={ConnectorIcon}
        label={editor.connect}
        pressed={tool === 'connect'}
        onClick={pick(tool === 'connect' ? 'select' : 'connect')}
      />
      <hr />
      <Popover
        side="right"
        label={editor.lanesAndPhases}
        trigger={<IconButton tooltipSide="right" icon={Rows3} label={editor.lanesAndPhases} />}
      >
        <LanesPanel />
      </Popover>
      <ProfileMenu icon={NotationIcon} />
      <span className={css.push} />
      <IconButton tooltipSide="right" icon={CircleHelp} label={editor.shortcuts} shortcut="?" onClick={onHelp} />
    </section>
  )
}
