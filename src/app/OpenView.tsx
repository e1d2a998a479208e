import { lazy, type ReactNode, Suspense } from 'react'
import { BlueprintCanvas } from '../canvas/BlueprintCanvas'
import { useMessages } from '../i18n/MessagesContext'
import type { View } from '../ui/editor/views'
import { Waiting } from '../ui/frame/Waiting'
import type { OutlineChoices } from '../ui/outline/outlineChoices'
import type { PainChoices } from '../ui/painPoints/painChoices'
import { HIDDEN_AT_FIRST } from '../ui/painPoints/painField'
import type { Settings } from './settings'

/** Nobody needs the table to draw, nor the picture to write the table: each view but the first is loaded when wanted. */
const OutlineView = lazy(async () => ({ default: (await import('../ui/outline/OutlineView')).OutlineView }))
const TriangleView = lazy(async () => ({ default: (await import('../ui/triangle/TriangleView')).TriangleView }))
const ElementsView = lazy(async () => ({ default: (await import('../ui/elements/ElementsView')).ElementsView }))
const PainPointsView = lazy(async () => ({
  default: (await import('../ui/painPoints/PainPointsView')).PainPointsView,
}))

const PLAIN_OUTLINE: OutlineChoices = { layout: 'steps', hidden: [] }

const PLAIN_REGISTER: PainChoices = { hidden: HIDDEN_AT_FIRST }

interface OpenViewProps {
  readonly view: View
  readonly settings: Settings
  readonly onSettings: (change: Settings) => void
}

/** What stands in the middle of the editor page, for each view. */
const VIEW_PANES: Readonly<Record<View, (props: OpenViewProps) => ReactNode>> = {
  blueprint: () => <BlueprintCanvas />,
  outline: ({ settings, onSettings }) => (
    <OutlineView
      choices={settings.outline ?? PLAIN_OUTLINE}
      onChoices={({ layout, hidden }) => onSettings({ outline: { layout, hidden: [...hidden] } })}
    />
  ),
  triangle: () => <TriangleView />,
  elements: () => <ElementsView />,
  'pain-points': ({ settings, onSettings }) => (
    <PainPointsView
      choices={settings.painPoints ?? PLAIN_REGISTER}
      onChoices={({ hidden }) => onSettings({ painPoints: { hidden: [...hidden] } })}
    />
  ),
}

/** The chosen view of the open project. */
export function OpenView(props: OpenViewProps) {
  const { common } = useMessages()
  return <Suspense fallback={<Waiting label={common.loading} />}>{VIEW_PANES[props.view](props)}</Suspense>
}
