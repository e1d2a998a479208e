import type { LucideIcon } from 'lucide-react'
import { editBlueprint } from '../../commands/editBlueprint'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { NotationProfile } from '../../model/blueprint'
import { IconButton } from '../kit/IconButton'
import { Menu } from '../kit/Menu'
import { useRun } from '../useRun'

const PROFILES: readonly NotationProfile[] = ['bitner', 'shostack', 'nng', 'extended', 'workshop']

/** Switches the notation: which symbols and lines are drawn. */
export function ProfileMenu({ icon }: { readonly icon: LucideIcon }) {
  const { editor } = useMessages()
  const { id, profile } = useBlueprint()
  const run = useRun()
  return (
    <Menu
      side="right"
      trigger={<IconButton tooltipSide="right" icon={icon} label={editor.profile} />}
      entries={[
        { type: 'heading', label: editor.profileNote },
        {
          type: 'choice',
          label: editor.profile,
          value: profile,
          options: PROFILES.map((value) => ({
            value,
            label: editor.profiles[value],
            hint: editor.profileHints[value],
          })),
          onChange: (value) => run(editBlueprint, { blueprint: id, changes: { profile: value as NotationProfile } }),
        },
      ]}
    />
  )
}
