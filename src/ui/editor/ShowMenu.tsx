import { Layers } from 'lucide-react'
import { useSession, useSessionStore } from '../../editor/EditorContext'
import { isAllShown, shownAll } from '../../editor/shownAll'
import { useMessages } from '../../i18n/MessagesContext'
import { linkKind } from '../../model/link'
import type { PictureLayer } from '../../model/pictureLayer'
import { IconButton } from '../kit/IconButton'
import { Menu } from '../kit/Menu'
import type { MenuEntry } from '../kit/menuEntry'
import css from './ShowMenu.module.css'

const OTHERS: readonly PictureLayer[] = ['painPoints', 'marks', 'quotes', 'data']

/** What the picture shows, by kind; and, as long as anything is out of sight, what it is and the way to have it back. */
export function ShowMenu() {
  const { palette: words } = useMessages()
  const session = useSessionStore()
  const hidden = useSession((state) => state.hiddenLayers)
  const show = (layer: PictureLayer, isShown: boolean) => {
    const next = new Set(session.getState().hiddenLayers)
    if (isShown) next.delete(layer)
    else next.add(layer)
    session.setState({ hiddenLayers: next })
  }
  const check = (layer: PictureLayer): MenuEntry => ({
    type: 'check',
    label: words.layers[layer],
    checked: !hidden.has(layer),
    onChange: (isShown) => show(layer, isShown),
  })
  return (
    <div className={css.show}>
      <WhatIsHidden />
      <Menu
        side="top"
        align="end"
        trigger={<IconButton size="small" tooltipSide="top" icon={Layers} label={words.show} />}
        entries={[
          { type: 'heading', label: words.show },
          ...OTHERS.map(check),
          { type: 'heading', label: words.groups.links },
          ...linkKind.options.map(check),
          { type: 'separator' },
          { type: 'item', label: words.actions.showAll, onSelect: () => session.setState(shownAll()) },
        ]}
      />
    </div>
  )
}

function WhatIsHidden() {
  const { palette: words, common } = useMessages()
  const session = useSessionStore()
  const lanes = useSession((state) => state.hiddenLanes)
  const phases = useSession((state) => state.foldedPhases)
  const layers = useSession((state) => state.hiddenLayers)
  const hiding = { hiddenLanes: lanes, foldedPhases: phases, hiddenLayers: layers }
  if (isAllShown(hiding)) return null
  const what = common.list(
    [
      lanes.size > 0 ? words.lanesHidden(lanes.size) : '',
      phases.size > 0 ? words.phasesFolded(phases.size) : '',
      layers.size > 0 ? words.layersHidden(layers.size) : '',
    ].filter(Boolean),
  )
  return (
    <button type="button" className={css.hidden} onClick={() => session.setState(shownAll())}>
      {words.showAgain(what)}
    </button>
  )
}
