/**
 * Samples: complete projects kept as data, one file each, with every text in the three languages side by side.
 *
 * A sample file is the file format with three liberties, so that people can read and edit it: a text is an object
 * `{ en, cn, tw }`; lists are arrays instead of ordered records; and what follows from the rest may be left out
 * (a step's order and kind, a link's id and kind, empty lists). `buildSample` undoes the three. The result is checked
 * like any imported file.
 */

import type { ProjectId } from '../model/id'
import { emptyTriangle } from '../model/newProject'
import { emptyOrdered } from '../model/ordered'
import { type DiagramLanguage, FORMAT, VERSION } from '../model/project'
import { TRIANGLE_CORNERS } from '../model/triangleParts'

/** JSON as it comes from a sample file. */
export type SampleData = { readonly [key: string]: unknown }

const TEXT_KEY: Record<DiagramLanguage, string> = { en: 'en', 'zh-CN': 'cn', 'zh-TW': 'tw' }
const REGISTERS = ['segments', 'sources', 'roles', 'facilities', 'customerGroups', 'assumptions'] as const

type Row = { readonly id: string; readonly [key: string]: unknown }

const isObject = (value: unknown): value is SampleData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Replaces every `{ en, cn, tw }` by its text in one language. */
function speak(value: unknown, language: DiagramLanguage): unknown {
  if (Array.isArray(value)) return value.map((item) => speak(item, language))
  if (!isObject(value)) return value
  if ('en' in value && 'tw' in value) return value[TEXT_KEY[language]]
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, speak(item, language)]))
}

const rows = (value: unknown): readonly Row[] => (value ?? []) as readonly Row[]
const keyed = (records: readonly Row[]) => Object.fromEntries(records.map((record) => [record.id, record]))
const listed = (records: readonly Row[]) => ({ order: records.map(({ id }) => id), byId: keyed(records) })

function buildSteps(value: unknown) {
  return keyed(
    rows(value).map((step) => ({ order: 0, kind: step.lane === 'evidence' ? 'evidence' : 'action', ...step })),
  )
}

function buildLinks(value: unknown) {
  const links = (value ?? []) as readonly SampleData[]
  return keyed(links.map((link) => ({ id: `${link.from}--${link.to}`, kind: 'sequence', ...link })))
}

function buildPainPoints(value: unknown) {
  const painPoints = (value ?? []) as readonly SampleData[]
  return keyed(painPoints.map((painPoint) => ({ id: `pain-${painPoint.number}`, ...painPoint })))
}

/** Items of corners are lists in a sample, in place of ordered records. */
function buildTriangle(value: unknown) {
  if (!isObject(value)) return emptyTriangle()
  const corners = TRIANGLE_CORNERS.map((corner) => {
    const { items, ...rest } = value[corner] as SampleData
    return [corner, { ...rest, items: listed(rows(items).map((item) => ({ steps: [], ...item }))) }]
  })
  return { ...value, ...Object.fromEntries(corners) }
}

/** Attributes are a list in a sample, in place of ordered records. */
const buildElements = (value: unknown) =>
  isObject(value) ? { ...value, attributes: listed(rows(value.attributes)) } : { attributes: emptyOrdered() }

function buildBlueprint(data: Row): Row {
  const phases = rows(data.phases)
  const columns = phases.flatMap((phase) => phase.columns as string[])
  return {
    ...data,
    phases: listed(phases),
    columns: keyed(columns.map((id) => ({ id }))),
    lanes: listed(rows(data.lanes)),
    steps: buildSteps(data.steps),
    links: buildLinks(data.links),
    painPoints: buildPainPoints(data.painPoints),
    triangle: buildTriangle(data.triangle),
    elements: buildElements(data.elements),
    scoreSets: listed(rows(data.scoreSets)),
    actions: listed(rows(data.actions)),
  }
}

export interface SampleTarget {
  readonly language: DiagramLanguage
  readonly project: ProjectId
  /** Moment in UTC, ISO 8601. */
  readonly now: string
}

/** Turns a sample file into the content of a project file in one language, not yet validated. */
export function buildSample(data: SampleData, { language, project, now }: SampleTarget): unknown {
  const { blueprints, ...rest } = speak(data, language) as SampleData
  const registers = Object.fromEntries(REGISTERS.map((name) => [name, listed(rows(rest[name]))]))
  return {
    format: FORMAT,
    version: VERSION,
    ...rest,
    ...registers,
    id: project,
    language,
    createdAt: now,
    updatedAt: now,
    images: {},
    blueprints: listed(rows(blueprints).map(buildBlueprint)),
  }
}
