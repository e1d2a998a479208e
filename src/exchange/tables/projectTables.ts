/** Tables of the project: its own fields, its blueprints and its registers. */

import { choice, date, number, ofProject, ref, research, text, words, yesNo } from './tableColumns'
import type { TableColumn } from './tableSpec'

/** The lines of the first table: fields of the project itself, one below the other. */
export const ABOUT_FIELDS: readonly TableColumn[] = [
  text('format'),
  number('version'),
  words('title'),
  text('subtitle'),
  choice('language', 'language', 'language'),
  text('service'),
  text('industry'),
  choice('offerType', 'offerType', 'offerType'),
  choice('competitiveStrategy', 'competitiveStrategy', 'competitiveStrategy'),
  text('scenario'),
  text('trigger'),
  text('end'),
  text('owner'),
  text('currency'),
  text('createdAt'),
  text('updatedAt'),
  text('id'),
]

export const BLUEPRINTS = ofProject('blueprints', 'blueprint', [
  words('name'),
  choice('state', 'state', 'state'),
  ref('basedOn', 'basedOn', 'blueprint'),
  text('versionNote'),
  date('date'),
  choice('profile', 'profile', 'profile'),
  number('voters', 'voting.voters'),
  number('dots', 'voting.dots'),
  date('votingDate', 'voting.date'),
])

export const REGISTERS = [
  ofProject('roles', 'role', [words('name'), text('department'), yesNo('visible'), text('note')]),
  ofProject('facilities', 'facility', [words('name'), yesNo('visible'), text('note')]),
  ofProject('customerGroups', 'customerGroup', [
    words('name'),
    choice('customerPart', 'part', 'customerPart'),
    text('note'),
  ]),
  ofProject('segments', 'segment', [words('name'), text('persona'), text('tier'), yesNo('internal'), text('note')]),
  ofProject('sources', 'source', [
    words('title'),
    choice('kind', 'kind', 'sourceKind'),
    date('date'),
    number('size'),
    text('consent'),
    text('note'),
  ]),
  ofProject('assumptions', 'assumption', [
    words('name', 'label'),
    number('value'),
    text('unit'),
    text('origin'),
    research,
    text('note'),
  ]),
]
