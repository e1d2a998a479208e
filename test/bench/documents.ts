import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { journeyOrder } from '../../src/app/bench/journeyOrder'
import { encodeProject } from '../../src/exchange/encodeProject'
import { inOrder } from '../../src/model/ordered'
import { layout } from '../../src/scene/layout'
import { FOLDERS } from './builds'
import type { Graph } from './graph'
import { documentPath, graphPath, STUDIED_PATH } from './pages'
import { studiedBlueprint } from './studiedBlueprint'
import { swimlaneBlueprint } from './swimlaneBlueprint'

/** The cards and links of a generated blueprint where layout puts them, with its texts. */
function graphOf(size: number): Graph {
  const project = swimlaneBlueprint(size)
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('no blueprint')
  const boxes = new Map(layout(blueprint, { language: project.language }).cards.map(({ id, box }) => [id, box]))
  const nodes = journeyOrder(blueprint).flatMap((id) => {
    const box = boxes.get(id)
    return box ? [{ id, ...box, label: blueprint.steps[id]?.title ?? '' }] : []
  })
  return { nodes, links: Object.values(blueprint.links).map(({ id, from, to }) => ({ id, from, to })) }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Puts the documents of all sizes beside the app, and the same boxes beside the bare page. */
export function writeDocuments(sizes: readonly number[]): void {
  for (const size of sizes) {
    write(join(FOLDERS.app, documentPath(size)), encodeProject(swimlaneBlueprint(size)))
    write(join(FOLDERS.bare, graphPath(size)), JSON.stringify(graphOf(size)))
  }
}

/** Puts the document that the studies are measured on beside the app. */
export function writeStudiedDocument(): void {
  write(join(FOLDERS.app, STUDIED_PATH), encodeProject(studiedBlueprint()))
}
