import { Popover } from 'radix-ui'
import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from 'react'
import type { ChartSpot } from '../../charts/chart'
import { useDocument } from '../../editor/EditorContext'
import type { Box } from '../../geometry/box'
import { useMessages } from '../../i18n/MessagesContext'
import type { Attribute, Elements } from '../../model/elements'
import type { AttributeId } from '../../model/id'
import popover from '../kit/Popover.module.css'
import { AttributeFields } from './AttributeFields'
import css from './AttributeSpots.module.css'
import { attributeName } from './attributeName'
import { isDirection, nearestSpot } from './nearestSpot'
import type { ElementsDesk } from './useElementsDesk'

interface AttributeSpotsProps {
  readonly spots: readonly ChartSpot[]
  readonly elements: Elements
  readonly desk: ElementsDesk
  /** What the attributes stand in, for screen readers. */
  readonly label: string
}

const idOf = ({ key }: ChartSpot): AttributeId => key.slice('attribute:'.length) as AttributeId

const focusSpot = (list: HTMLElement | null, id: AttributeId): void =>
  list?.querySelector<HTMLElement>(`[data-attribute="${id}"]`)?.focus()

/** The attribute that is selected, if one is. */
export const useSelectedAttribute = (): AttributeId | null =>
  useDocument(({ selection }) => {
    const last = selection.at(-1)
    return last?.type === 'attribute' ? last.id : null
  })

/**
 * The attributes of a figure as a list of buttons over their places. One of them takes part in the order of Tab; arrows walk
 * to the next one, Enter or a press opens its fields, Delete removes it, Alt with arrows moves it among its kin.
 */
export function AttributeSpots({ spots, elements, desk, label }: AttributeSpotsProps) {
  const own = useMemo(() => spots.filter(({ key }) => key.startsWith('attribute:')), [spots])
  const selected = useSelectedAttribute()
  const list = useRef<HTMLUListElement>(null)
  const [opened, setOpened] = useState<AttributeId | null>(null)
  const entry = own.some((spot) => idOf(spot) === selected) ? selected : (own[0] && idOf(own[0])) || null
  const byId = elements.attributes.byId
  const shown = opened !== null ? own.find((spot) => idOf(spot) === opened) : undefined

  const latest = useRef({ own, byId })
  latest.current = { own, byId }
  const onPress = useCallback(
    (id: AttributeId) => {
      desk.select(id)
      setOpened(id)
    },
    [desk],
  )
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLButtonElement>, id: AttributeId) => {
      const around = latest.current
      const spot = around.own.find((candidate) => idOf(candidate) === id)
      const attribute = around.byId[id]
      if (!attribute || !spot || event.ctrlKey || event.metaKey) return
      if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault()
        const next = nearestSpot(around.own, spot, 'ArrowDown') ?? nearestSpot(around.own, spot, 'ArrowUp')
        if (desk.remove(attribute.id) && next) focusSpot(list.current, idOf(next))
        return
      }
      if (!isDirection(event.key)) return
      event.preventDefault()
      if (event.altKey) {
        desk.move(attribute, event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 1)
        return
      }
      const next = nearestSpot(around.own, spot, event.key)
      if (!next) return
      desk.select(idOf(next))
      focusSpot(list.current, idOf(next))
    },
    [desk],
  )

  return (
    <>
      <ul ref={list} className={css.spots} aria-label={label}>
        {own.map((spot) => {
          const attribute = byId[idOf(spot)]
          return attribute ? (
            <AttributeSpot
              key={spot.key}
              {...spot.box}
              attribute={attribute}
              isSelected={attribute.id === selected}
              isEntry={attribute.id === entry}
              onPress={onPress}
              onKeyDown={onKeyDown}
            />
          ) : null
        })}
      </ul>
      {shown && byId[idOf(shown)] && (
        <FieldsPopover
          spot={shown}
          attribute={byId[idOf(shown)] as Attribute}
          onClose={() => {
            setOpened(null)
            focusSpot(list.current, idOf(shown))
          }}
        />
      )}
    </>
  )
}

interface AttributeSpotProps extends Box {
  readonly attribute: Attribute
  readonly isSelected: boolean
  readonly isEntry: boolean
  readonly onPress: (id: AttributeId) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>, id: AttributeId) => void
}

const AttributeSpot = memo(function AttributeSpot(props: AttributeSpotProps) {
  const { x, y, width, height, attribute, isSelected, isEntry, onPress, onKeyDown } = props
  const messages = useMessages()
  return (
    <li>
      <button
        type="button"
        className={css.spot}
        style={{ left: x, top: y, width, height }}
        data-attribute={attribute.id}
        data-selected={isSelected || undefined}
        tabIndex={isEntry ? 0 : -1}
        aria-label={attributeName(attribute, messages)}
        aria-haspopup="dialog"
        title={attribute.title}
        onClick={() => onPress(attribute.id)}
        onKeyDown={(event) => onKeyDown(event, attribute.id)}
      />
    </li>
  )
})

interface FieldsPopoverProps {
  readonly spot: ChartSpot
  readonly attribute: Attribute
  readonly onClose: () => void
}

/** The fields of an attribute beside its place. */
function FieldsPopover({ spot, attribute, onClose }: FieldsPopoverProps) {
  const { elements: words } = useMessages()
  const { x, y, width, height } = spot.box
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor className={css.anchor} style={{ left: x, top: y, width, height }} />
      <Popover.Portal>
        <Popover.Content
          className={`${popover.popover} ${css.fields}`}
          aria-label={words.editNamed(attribute.title || words.newAttribute)}
          side="right"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <AttributeFields key={attribute.id} attribute={attribute} onGone={onClose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
