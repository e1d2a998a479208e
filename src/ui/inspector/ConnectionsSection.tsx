import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide-react'
import { useMemo } from 'react'
import { useBlueprint, useEditor, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Step } from '../../model/step'
import { Icon } from '../kit/Icon'
import css from './ConnectionsSection.module.css'
import { LaneGlyph } from './LaneGlyph'
import { Section } from './Section'

/** What a step is connected with, in words; a press selects the connection. */
export function ConnectionsSection({ step }: { readonly step: Step }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const editor = useEditor()
  const session = useSessionStore()
  const { links: all } = blueprint
  // Kept between edits of other things: there may be thousands of links.
  const links = useMemo(
    () => Object.values(all).filter(({ from, to }) => from === step.id || to === step.id),
    [all, step.id],
  )
  return (
    <Section name="connections" title={inspector.connections} aside={links.length > 0 ? `${links.length}` : undefined}>
      {links.length === 0 && <p className={css.none}>{inspector.noConnections}</p>}
      <ul className={css.links}>
        {links.map((link) => {
          const outgoing = link.from === step.id
          const other = blueprint.steps[outgoing ? link.to : link.from]
          if (!other) return null
          const role = blueprint.lanes.byId[other.lane]?.role
          const side = link.twoWay ? inspector.bothWays : (link.label ?? '')
          return (
            <li key={link.id}>
              <button
                type="button"
                className={css.link}
                onClick={() => {
                  editor.select([{ type: 'link', id: link.id }])
                  session.setState({ glide: { to: 'steps', steps: [link.from, link.to] } })
                }}
              >
                <Icon of={link.twoWay ? ArrowLeftRight : outgoing ? ArrowRight : ArrowLeft} small />
                <span className={css.hidden}>{outgoing ? inspector.outgoing : inspector.incoming}</span>
                {role && <LaneGlyph role={role} />}
                <span className={css.title}>{other.title}</span>
                <span className={css.side}>{side}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
