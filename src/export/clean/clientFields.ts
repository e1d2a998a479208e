/**
 * What goes and what stays when a project is handed to clients.
 *
 * Sources, what customers said, names of people and notes among colleagues go. What is drawn on the sheet as its own
 * words stays – titles, labels, names of lanes, of roles and of offices: whoever wrote a person's name into a title sees
 * it in the preview. So do figures, marks, ratings with their reasons, and how well each is researched: an invented figure
 * must stay marked as one.
 *
 * Every field of the model that holds free text stands here once; a test walks the schema and asks for new ones. `*`
 * stands for each record of a list. A field that is not text but leads to what goes, such as the sources of a step, goes
 * with it.
 */
export type ClientChoice = 'stays' | 'goes'

const PROJECT = {
  title: 'stays',
  subtitle: 'stays',
  service: 'stays',
  industry: 'stays',
  scenario: 'stays',
  trigger: 'stays',
  end: 'stays',
  /** Who answers for the project. */
  owner: 'goes',
  'segments.*.name': 'stays',
  'segments.*.tier': 'stays',
  /** Portrays somebody, often one of the people who were asked. */
  'segments.*.persona': 'goes',
  'segments.*.note': 'goes',
  /** The whole register: titles, consent, how many people were asked. */
  'sources.*': 'goes',
  'roles.*.name': 'stays',
  'roles.*.department': 'stays',
  'roles.*.note': 'goes',
  'facilities.*.name': 'stays',
  'facilities.*.note': 'goes',
  'customerGroups.*.name': 'stays',
  'customerGroups.*.note': 'goes',
  'assumptions.*.label': 'stays',
  'assumptions.*.unit': 'stays',
  /** A source in words. */
  'assumptions.*.origin': 'goes',
  'assumptions.*.note': 'goes',
  /** The name of the file that it came from. */
  'images.*.name': 'goes',
} as const satisfies Readonly<Record<string, ClientChoice>>

const BLUEPRINT = {
  name: 'stays',
  versionNote: 'stays',
  'phases.*.title': 'stays',
  'phases.*.note': 'goes',
  'columns.*.title': 'stays',
  'lanes.*.title': 'stays',
  'lanes.*.subtitle': 'stays',
  'lanes.*.unit': 'stays',
  /** What a lane of notes shows is on the sheet; the lane can be left out. */
  'lanes.*.cells.*.text': 'stays',
  'links.*.label': 'stays',
  'links.*.agreement.requirement': 'stays',
  'actions.*.title': 'stays',
  'actions.*.owner': 'goes',
  'actions.*.rule': 'stays',
  'actions.*.note': 'goes',
} as const satisfies Readonly<Record<string, ClientChoice>>

const STEP = {
  title: 'stays',
  note: 'goes',
  standard: 'stays',
  quote: 'goes',
  'fail.cause': 'stays',
  'fail.authorityLimit': 'stays',
  'images.*.alt': 'stays',
  /** Words that colleagues sort by; no deliverable shows them. */
  tags: 'goes',
  sources: 'goes',
} as const satisfies Readonly<Record<string, ClientChoice>>

const PAIN_POINT = {
  title: 'stays',
  /** What the customer said, and who it was. */
  words: 'goes',
  speaker: 'goes',
  cause: 'stays',
  owner: 'goes',
  howMightWe: 'stays',
  'improvement.what': 'stays',
  'improvement.owner': 'goes',
  'improvement.result': 'stays',
  sources: 'goes',
} as const satisfies Readonly<Record<string, ClientChoice>>

const CORNER = {
  says: 'stays',
  does: 'stays',
  'items.*.title': 'stays',
  'items.*.note': 'goes',
  'items.*.owner': 'goes',
  'items.*.skills': 'stays',
  'items.*.authorityLimit': 'stays',
  'items.*.training': 'stays',
  'items.*.incentives': 'stays',
} as const satisfies Readonly<Record<string, ClientChoice>>

const RELATION = {
  reason: 'stays',
  /** A source in words. */
  evidence: 'goes',
  ratedBy: 'goes',
  sources: 'goes',
} as const satisfies Readonly<Record<string, ClientChoice>>

const STUDIES = {
  'triangle.customer.quality': 'stays',
  'triangle.customer.function': 'stays',
  'triangle.customer.extension': 'stays',
  'triangle.customer.price': 'stays',
  'triangle.customer.quote': 'goes',
  'elements.attributes.*.title': 'stays',
  'elements.attributes.*.note': 'goes',
  'elements.attributes.*.sources': 'goes',
  'elements.ratedBy': 'goes',
  'scoreSets.*.title': 'stays',
  'scoreSets.*.scoredBy': 'goes',
  'scoreSets.*.sources': 'goes',
  'scoreSets.*.items.*.key': 'stays',
  'scoreSets.*.items.*.label': 'stays',
  'scoreSets.*.items.*.group': 'stays',
  'scoreSets.*.items.*.note': 'goes',
} as const satisfies Readonly<Record<string, ClientChoice>>

type Fields = Readonly<Record<string, ClientChoice>>

const under = (prefix: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([path, choice]) => [`${prefix}.${path}`, choice]))

const CORNERS = ['strategy', 'system', 'people'] as const
const RELATIONS = [
  'strategy-system',
  'strategy-people',
  'system-people',
  'strategy-customer',
  'system-customer',
  'people-customer',
] as const

/** Each free text of a project by its path from the root. */
export const CLIENT_FIELDS: Fields = {
  ...PROJECT,
  ...under('blueprints.*', {
    ...BLUEPRINT,
    ...under('steps.*', STEP),
    ...under('painPoints.*', PAIN_POINT),
    ...Object.assign({}, ...CORNERS.map((corner) => under(`triangle.${corner}`, CORNER))),
    ...Object.assign({}, ...RELATIONS.map((relation) => under(`triangle.relations.${relation}`, RELATION))),
    ...STUDIES,
  }),
}
