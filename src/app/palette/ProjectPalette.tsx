import { useState } from 'react'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { useViewNames } from '../../ui/editor/useViewNames'
import type { View } from '../../ui/editor/views'
import { usePreferences } from '../../ui/PreferencesContext'
import { CommandPalette } from '../../ui/palette/CommandPalette'
import type { PaletteEntry } from '../../ui/palette/paletteEntry'
import type { OpenProject } from '../openProject'
import type { PageActions } from '../pageActions'
import { loadRecent, rememberCommand } from '../recentCommands'
import { actionEntries } from './actionEntries'
import { familyEntries } from './familyEntries'
import type { PaletteScope } from './paletteScope'

interface ProjectPaletteProps {
  readonly open: OpenProject
  readonly page: PageActions
  readonly view: View
  readonly onClose: () => void
}

/** Order of the groups; within each, what can be done now comes first. */
const GROUPS: readonly PaletteEntry['group'][] = [
  'edit',
  'steps',
  'links',
  'structure',
  'view',
  'places',
  'grid',
  'tools',
  'blueprints',
  'program',
  'look',
]

function entriesOf(scope: PaletteScope): readonly PaletteEntry[] {
  const entries = [...actionEntries(scope), ...familyEntries(scope)]
  const isPossible = ({ refusal }: PaletteEntry): boolean => refusal === null
  return GROUPS.flatMap((group) => {
    const own = entries.filter((entry) => entry.group === group)
    return [...own.filter(isPossible), ...own.filter((entry) => !isPossible(entry))]
  })
}

/** The command palette on the open project. Nothing changes while it is open, so its entries are made once. */
export function ProjectPalette({ open, page, view, onClose }: ProjectPaletteProps) {
  const messages = useMessages()
  const language = useLanguage()
  const preferences = usePreferences()
  const viewNames = useViewNames()
  const [entries] = useState(() => entriesOf({ open, page, view, viewNames, messages, language, preferences }))
  const [recent] = useState(loadRecent)
  return <CommandPalette entries={entries} recent={recent} onClose={onClose} onUsed={rememberCommand} />
}
