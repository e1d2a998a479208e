/** Files that no one should be able to open, each with what the program must say of it: the place, where there is one, and the reason. */
import { encodeProject } from '../../src/exchange/encodeProject'
import { blueprint } from './blueprint'
import { PIXEL_PNG } from './pixelPng'
import type { TakenFile } from './takenFiles'

export interface BadFile {
  readonly file: TakenFile
  readonly says: RegExp
}

const TABLE = `
            | arrive | order
  customer  | enter  | ask
  enter -> ask`

type Json = { [key: string]: Json }

/** A sound file with one thing spoilt. */
function spoilt(name: string, spoil: (project: Json, main: Json) => void): TakenFile {
  const project = JSON.parse(encodeProject(blueprint(TABLE))) as Json
  spoil(project, project.blueprints?.byId?.main as Json)
  return textFile(name, JSON.stringify(project))
}

const textFile = (name: string, text: string): TakenFile => ({
  name,
  mimeType: name.endsWith('.svg') ? 'image/svg+xml' : 'application/json',
  buffer: Buffer.from(text),
})

const whole = encodeProject(blueprint(TABLE))
const manySteps = (count: number): Json =>
  Object.fromEntries(
    Array.from({ length: count }, (_, order) => [
      `s${order}`,
      { id: `s${order}`, lane: 'customer', column: 'arrive', order, kind: 'action', title: '' },
    ]),
  ) as unknown as Json

export const BAD_FILES: readonly BadFile[] = [
  { file: textFile('shopping.json', '{ "milk": 2 }'), says: /does not say "format": "service-blueprint"/ },
  {
    file: textFile('cut-off.json', whole.slice(0, whole.length / 2)),
    says: /stops making sense in line \d+, column \d+/,
  },
  {
    file: spoilt('dangling.json', (_, main) => Object.assign(main.links?.['enter-ask'] as Json, { to: 'nobody' })),
    says: /blueprints\.byId\.main\.links\.enter-ask\.to.*Points at “nobody”, which is not in the file/,
  },
  {
    file: textFile('twice.json', whole.replace('"ask": {', '"enter": {')),
    says: /blueprints\.byId\.main\.steps\.enter.*“enter” stands here twice/,
  },
  {
    file: spoilt('newer.json', (project) => Object.assign(project, { version: 99 })),
    says: /format version 99; this program reads up to version 1/,
  },
  {
    file: spoilt('weights.json', (_, main) =>
      Object.assign(main.elements as Json, { weights: { staff: 25, facilities: 25, customers: 25, process: 24 } }),
    ),
    says: /blueprints\.byId\.main\.elements\.weights.*The weights sum to 99\. They must sum to 100/,
  },
  {
    file: textFile('deep.json', `{"format":"service-blueprint","version":1,"x":${'['.repeat(10_000)}`),
    says: /deeper than 64 levels/,
  },
  {
    file: spoilt('huge.json', (_, main) => Object.assign(main, { steps: manySteps(100_000) })),
    says: /holds 100,\d+ steps, links and other records; at most 20,000/,
  },
  {
    file: { name: 'pixel.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL_PNG) },
    says: /a PNG without a blueprint inside/,
  },
  {
    file: textFile('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>'),
    says: /an SVG without a blueprint inside/,
  },
]
