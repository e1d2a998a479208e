import {
  listed,
  referencesOfAction,
  referencesOfAttribute,
  referencesOfRelation,
  referencesOfTriangleCustomer,
  referencesOfTriangleItem,
  single,
} from './reference'
import { TRIANGLE_CORNERS } from './triangleParts'
import type { Place } from './violation'
import { violationsOfOrdered } from './violationsOfOrdered'
import { sumsToHundred } from './weights/sumsToHundred'

/** [M13] [M14] What is said about the steps: triangle, four elements, score sets, actions. */
export function violationsOfStudies(place: Place): void {
  checkTriangle(place)
  checkElements(place)
  checkScoreSets(place)
  checkActions(place)
}

function checkTriangle({ blueprint: { triangle }, path, report, checkReferences }: Place): void {
  const at = `${path}.triangle`
  const seen = new Set<string>()
  for (const corner of TRIANGLE_CORNERS) {
    const { items } = triangle[corner]
    violationsOfOrdered(items, `${at}.${corner}.items`, report)
    for (const [key, item] of Object.entries(items.byId)) {
      const here = `${at}.${corner}.items.byId.${key}`
      if (seen.has(key)) report('id-repeated', here, key)
      seen.add(key)
      checkReferences(referencesOfTriangleItem(item), here)
    }
  }
  checkReferences(referencesOfTriangleCustomer(triangle.customer), `${at}.customer`)
  for (const [key, relation] of Object.entries(triangle.relations)) {
    if (relation) checkReferences(referencesOfRelation(relation), `${at}.relations.${key}`)
  }
}

function checkElements({ blueprint: { elements }, path, report, checkReferences }: Place): void {
  const at = `${path}.elements`
  checkWeights(elements.weights, `${at}.weights`, report)
  violationsOfOrdered(elements.attributes, `${at}.attributes`, report)
  for (const [key, attribute] of Object.entries(elements.attributes.byId)) {
    checkReferences(referencesOfAttribute(attribute), `${at}.attributes.byId.${key}`)
  }
}

function checkScoreSets({ blueprint: { scoreSets }, path, report, checkReferences }: Place): void {
  violationsOfOrdered(scoreSets, `${path}.scoreSets`, report)
  for (const [key, scores] of Object.entries(scoreSets.byId)) {
    const at = `${path}.scoreSets.byId.${key}`
    checkWeights(scores.weights, `${at}.weights`, report)
    checkReferences(
      [
        ...single('segment', scores.segment, 'segment'),
        ...listed('source', scores.sources, 'sources'),
        ...scores.items.flatMap(({ steps }, index) => listed('step', steps, `items.${index}.steps`)),
      ],
      at,
    )
  }
}

function checkActions({ blueprint: { actions }, path, report, checkReferences }: Place): void {
  violationsOfOrdered(actions, `${path}.actions`, report)
  for (const [key, action] of Object.entries(actions.byId)) {
    checkReferences(referencesOfAction(action), `${path}.actions.byId.${key}`)
  }
}

function checkWeights(
  weights: Readonly<Record<string, number>> | undefined,
  path: string,
  report: Place['report'],
): void {
  if (weights === undefined || sumsToHundred(weights)) return
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
  report('weights-not-100', path, String(sum))
}
