import { Fragment, type ReactNode, useRef } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import type { Lane } from '../../model/lane'
import type { Step } from '../../model/step'
import { zoneOf } from '../../model/zone'
import { LaneGlyph } from '../inspector/LaneGlyph'
import { CellField } from './CellField'
import css from './LaneGrid.module.css'
import { titleOf } from './laneSlots'
import { columnName, type TableContext } from './tableContext'
import { useLaneGrid } from './useLaneGrid'
import { useLanePlace } from './useLanePlace'
import type { TableEdits } from './useTableEdits'

interface LaneGridProps {
  readonly context: TableContext
  readonly edits: TableEdits
}

const STAGES: Readonly<Record<string, string | undefined>> = {
  frontstage: css.front,
  backstage: css.back,
  support: css.deep,
  preparation: css.deep,
  management: css.deep,
}

/** The blueprint as rows of lanes by columns of the journey; each cell lists its steps. */
export function LaneGrid({ context, edits }: LaneGridProps) {
  const { outline } = useMessages()
  const table = useRef<HTMLTableElement>(null)
  const place = useLanePlace(context, table)
  const { slot, cells } = place
  const grid = useLaneGrid(context, edits, place)
  const field = slot && (
    <CellField
      key={slot.step ?? `${slot.lane} ${slot.column}`}
      label={outline.cell({
        field: outline.laneAndColumn(context.laneNames.get(slot.lane) ?? '', columnName(context, slot.column)),
        text: titleOf(context, slot) ?? outline.emptyCell,
        row: '',
      })}
      text={titleOf(context, slot) ?? ''}
      editing={place.editing}
      lines
      onBegin={() => place.setEditing(true)}
      onCommit={grid.commit}
      onLeave={grid.leave}
      onCancel={() => place.go(slot)}
    />
  )
  const titled = context.columns.some((id) => context.blueprint.columns[id]?.title)
  return (
    <div className={css.scroller} data-scroller>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked through and written is a grid
        role="grid"
        className={css.table}
        aria-label={outline.gridName(context.blueprint.name)}
        aria-describedby="outline-hint"
        aria-rowcount={context.lanes.length + 2}
        aria-colcount={context.columns.length + 1}
        aria-multiselectable="true"
        {...place.kept}
        onKeyDown={grid.onKeyDown}
        onMouseDown={grid.onMouseDown}
        onClick={grid.onClick}
        onDoubleClick={grid.onDoubleClick}
        onPaste={grid.onPaste}
        onCopy={grid.onCopy}
      >
        <thead>
          <PhaseHeads context={context} />
          <ColumnHeads context={context} titled={titled} />
        </thead>
        <tbody>
          {context.lanes.map((lane, row) => (
            <tr key={lane.id} aria-rowindex={row + 3} className={STAGES[zoneOf(lane.role)]}>
              <LaneHead lane={lane} />
              {context.columns.map((column, index) => {
                const steps = cells(lane.id, column)
                const isHere = slot?.lane === lane.id && slot.column === column
                return (
                  <td
                    key={column}
                    aria-colindex={index + 2}
                    {...{ 'aria-selected': steps.some(({ id }) => place.chosen.has(id)) }}
                    data-lane={lane.id}
                    data-place={column}
                    className={place.opensPhase.has(column) ? css.opensPhase : undefined}
                  >
                    {steps.map((step) => (
                      <StepLine
                        key={step.id}
                        step={step}
                        isCustomer={lane.role === 'customer'}
                        chosen={place.chosen.has(step.id)}
                        field={isHere && slot.step === step.id ? field : null}
                        editing={place.editing}
                      />
                    ))}
                    {isHere && slot.step === null && (
                      <div className={css.empty} data-active data-editing={place.editing || undefined}>
                        {field}
                      </div>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface StepLineProps {
  readonly step: Step
  readonly isCustomer: boolean
  readonly chosen: boolean
  readonly field: ReactNode
  readonly editing: boolean
}

function StepLine({ step, isCustomer, chosen, field, editing }: StepLineProps) {
  const { outline } = useMessages()
  const look = [css.step, isCustomer && css.spine, chosen && css.chosen]
  return (
    <div
      className={look.filter(Boolean).join(' ')}
      data-step={step.id}
      data-active={field ? true : undefined}
      data-editing={(field && editing) || undefined}
    >
      {step.title || <span className={css.faint}>{outline.untitled}</span>}
      {field}
    </div>
  )
}

function PhaseHeads({ context }: { readonly context: TableContext }) {
  return (
    <tr aria-rowindex={1}>
      <td className={css.corner} rowSpan={2} aria-colindex={1} />
      {context.phases.map((phase) => {
        const first = phase.columns[0]
        if (!first) return <Fragment key={phase.id} />
        return (
          <th
            key={phase.id}
            scope="colgroup"
            colSpan={phase.columns.length}
            className={css.phase}
            aria-colindex={context.columns.indexOf(first) + 2}
          >
            <span>{phase.title}</span>
          </th>
        )
      })}
    </tr>
  )
}

function ColumnHeads({ context, titled }: { readonly context: TableContext; readonly titled: boolean }) {
  return (
    <tr aria-rowindex={2}>
      {context.columns.map((column, index) => (
        <th key={column} scope="col" className={css.column} aria-colindex={index + 2}>
          {titled ? columnName(context, column) : index + 1}
        </th>
      ))}
    </tr>
  )
}

function LaneHead({ lane: { role, title, subtitle } }: { readonly lane: Lane }) {
  return (
    <th scope="row" className={css.lane} aria-colindex={1}>
      <div>
        <LaneGlyph role={role} />
        <span>
          {title}
          {subtitle && <small>{subtitle}</small>}
        </span>
      </div>
    </th>
  )
}
