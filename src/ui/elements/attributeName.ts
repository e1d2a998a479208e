import { attributeShortfall } from '../../analysis/attributeShortfall'
import { plainFigure } from '../../charts/elements/score'
import type { Catalog } from '../../i18n/catalog'
import type { Attribute } from '../../model/elements'

/** An attribute with its scores in words, for those who do not see its place in a figure. */
export function attributeName(attribute: Attribute, { elements: words }: Catalog): string {
  const figure = (value: number | null | undefined): string =>
    value === undefined || value === null ? words.unknown : plainFigure(value)
  return words.attributeName({
    title: attribute.title || words.newAttribute,
    element: words.names[attribute.element],
    side: attribute.visible ? words.seenSide : words.unseenSide,
    importance: figure(attribute.importance),
    performance: figure(attribute.performance),
    shortfall: figure(attributeShortfall(attribute)),
  })
}
