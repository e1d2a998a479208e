import { useMemo } from 'react'
import { journeyTime, waitingShare } from '../../analysis/journeyTime'
import { lineCrossings } from '../../analysis/lineCrossings'
import { useBlueprint } from '../../editor/EditorContext'
import { useSettled } from '../../editor/useSettled'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { formatDuration } from '../../model/duration'
import { formatShare } from '../formatShare'
import { LanguageSwitch } from '../frame/LanguageSwitch'
import { ShareBar } from '../frame/ShareBar'
import { Segmented } from '../kit/Segmented'
import { usePreferences } from '../PreferencesContext'
import { TriangleStatus } from '../triangle/TriangleStatus'
import { ShowMenu } from './ShowMenu'
import css from './StatusBar.module.css'
import type { View } from './views'
import { ZoomControls } from './ZoomControls'

/** Figures of the blueprint, which may lag a frame behind the picture, and how it is looked at. `zooms`: a picture is shown, which has a scale. */
export function StatusBar({ view }: { readonly view: View }) {
  const zooms = view === 'blueprint'
  const { common, editor } = useMessages()
  const { density, set } = usePreferences()
  const densities = (['desk', 'workshop'] as const).map((value) => ({ value, label: common.densities[value] }))
  return (
    <section className={css.status} aria-label={editor.status}>
      {view === 'triangle' ? <TriangleStatus /> : <Counts />}
      <span className={css.push} />
      {view !== 'triangle' && <Times />}
      <span className={css.choices}>
        <Segmented
          label={common.density}
          value={density}
          options={densities}
          onChange={(value) => set({ density: value })}
        />
        <LanguageSwitch />
      </span>
      {zooms && <ShowMenu />}
      {zooms && <ZoomControls />}
    </section>
  )
}

function Counts() {
  const { common, editor } = useMessages()
  const blueprint = useSettled(useBlueprint())
  // biome-ignore lint/correctness/useExhaustiveDependencies: what crossings are counted from; figures of studies change none
  const crossings = useMemo(
    () => (blueprint ? lineCrossings(blueprint).total : 0),
    [blueprint?.steps, blueprint?.links, blueprint?.lanes, blueprint?.profile],
  )
  if (!blueprint) return null
  const { steps, phases } = blueprint
  return (
    <>
      <span>{common.list([common.steps(Object.keys(steps).length), common.phases(phases.order.length)])}</span>
      <span className={css.fact}>{editor.handoffs(crossings)}</span>
    </>
  )
}

/** The customer's time, where any is known. */
function Times() {
  const { editor } = useMessages()
  const language = useLanguage()
  const blueprint = useSettled(useBlueprint())
  const time = useMemo(() => blueprint && journeyTime(blueprint), [blueprint])
  if (!time || time.totalMinutes === null) return null
  const share = waitingShare(time)
  return (
    <>
      <span className={css.fact}>
        {editor.customerTime} <b>{formatDuration(time.totalMinutes, language)}</b>
      </span>
      {share !== null && (
        <span className={css.fact}>
          <ShareBar share={share} />
          {editor.waiting(formatShare(share, language))}
        </span>
      )}
    </>
  )
}
