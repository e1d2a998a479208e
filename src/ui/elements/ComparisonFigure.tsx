import { ChevronDown } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { weightsCompared } from '../../analysis/weightsCompared'
import { weightsComparisonChart } from '../../charts/elements/weightsComparisonChart'
import { useBlueprint, useDocument } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { WEIGHT_PRESETS } from '../../model/weights/weightPresets'
import { ChartPicture } from '../../screen/ChartPicture'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Menu } from '../kit/Menu'
import { COMPARED_PRESETS, comparedServices } from './comparedServices'
import css from './ElementsView.module.css'
import { Figure } from './Figure'
import { useWidth } from './useWidth'

/** The weights of this blueprint beside those of others of the project and of presets. */
export const ComparisonFigure = memo(function ComparisonFigure() {
  const { elements: words } = useMessages()
  const [ref, width] = useWidth<HTMLDivElement>()
  const [presets, setPresets] = useState(COMPARED_PRESETS)
  const blueprints = useDocument((state) => state.project.blueprints)
  const { id, elements } = useBlueprint()
  const services = useMemo(
    () => comparedServices(weightsCompared({ blueprints }, id, presets), id, words),
    [blueprints, id, presets, words],
  )
  const chart = useMemo(() => weightsComparisonChart(services, Math.max(width, 300)), [services, width])
  const entries = WEIGHT_PRESETS.map((preset) => ({
    type: 'check' as const,
    label: words.presetNames[preset],
    checked: presets.includes(preset),
    onChange: (checked: boolean) =>
      setPresets(WEIGHT_PRESETS.filter((name) => (name === preset ? checked : presets.includes(name)))),
  }))
  return (
    <Figure
      title={words.compareTitle}
      hint={words.compareHint}
      actions={
        <Menu
          align="end"
          entries={entries}
          trigger={
            <Button size="small">
              {words.compare}
              <Icon of={ChevronDown} small />
            </Button>
          }
        />
      }
    >
      <div ref={ref}>{width > 0 && <ChartPicture chart={chart} label={words.compareTitle} />}</div>
      <ul className={css.unseen}>
        {services.map(({ name, weights }) => (
          <li key={name}>
            {`${name}: ${words.names.staff} ${weights.staff}, ${words.names.facilities} ${weights.facilities}, ${words.names.customers} ${weights.customers}, ${words.names.process} ${weights.process}`}
          </li>
        ))}
      </ul>
      {elements.weights === undefined && <p className={css.quiet}>{words.noWeightsYet}</p>}
      {presets.length > 0 && <p className={css.note}>{words.presetsNote}</p>}
    </Figure>
  )
})
