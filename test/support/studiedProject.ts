import type { Draft } from 'immer'
import { produce } from 'immer'
import type { Blueprint } from '../../src/model/blueprint'
import { existing } from '../../src/model/existing'
import type { Project } from '../../src/model/project'
import { id } from './anyId'
import { blueprint, MAIN } from './blueprint'

/** The blueprint `main` of a project, to be read. */
export const mainOf = (project: Project): Blueprint => existing(project.blueprints.byId, MAIN)

/** A project with changes that no command makes, such as a filled triangle. */
export const altered = (project: Project, change: (main: Draft<Blueprint>, project: Draft<Project>) => void): Project =>
  produce(project, (draft) => {
    change(existing(draft.blueprints.byId, MAIN), draft)
  })

/**
 * A blueprint in which everything is said about one step, `ask`: it is a recovery step, a pain point sits on it and on its
 * link, and triangle, elements, scores and actions name it. Its own fields name a record of each register.
 */
export const studiedProject = (): Project =>
  altered(
    blueprint(`
                 | arrive | order | leave
      phases     | in     |       | out
      customer   | enter  | ask   | go
      frontstage | greet*2 | note |
      metric     |        |       |
      enter -> ask
      ask -> note`),
    (main, project) => {
      addRegisters(project)
      const [ask, enter] = [existing(main.steps, id('ask')), existing(main.steps, id('enter'))]
      Object.assign(ask, {
        roles: ['clerk'],
        believedRole: 'clerk',
        facilities: ['desk'],
        customerGroups: ['guests'],
        sources: ['survey'],
        images: [{ image: 'photo' }],
        childBlueprint: MAIN,
      })
      enter.fail = { cause: 'No sign', recoveryStep: id('ask') }
      addPainPoints(main)
      addStudies(main)
      existing(main.lanes.byId, id('metric')).cells = { [id('order')]: { value: 3 } }
    },
  )

function addRegisters(project: Draft<Project>): void {
  const lists = {
    roles: { id: 'clerk', name: 'Clerk' },
    facilities: { id: 'desk', name: 'Desk' },
    customerGroups: { id: 'guests', name: 'Guests', part: 'recipient' },
    sources: { id: 'survey', kind: 'survey', title: 'Survey' },
    segments: { id: 'regulars', name: 'Regulars' },
    assumptions: { id: 'rate', label: 'Rate', value: 4 },
  }
  for (const [register, record] of Object.entries(lists)) {
    Object.assign(project, { [register]: { order: [record.id], byId: { [record.id]: record } } })
  }
  Object.assign(project.images, { photo: { id: 'photo', mime: 'image/png', data: 'AAAA', widthPx: 1, heightPx: 1 } })
}

function addPainPoints(main: Draft<Blueprint>): void {
  const targets = [
    [{ type: 'step', id: 'ask' }],
    [
      { type: 'link', id: 'enter-ask' },
      { type: 'lane', id: 'frontstage' },
      { type: 'phase', id: 'out' },
    ],
  ]
  targets.forEach((places, index) => {
    const id = `pain${index + 1}`
    Object.assign(main.painPoints, {
      [id]: { id, number: index + 1, title: id, targets: places, severity: 2, sources: ['survey'] },
    })
  })
}

function addStudies(main: Draft<Blueprint>): void {
  const listOf = (record: { readonly id: string }) => ({ order: [record.id], byId: { [record.id]: record } })
  const item = { id: 'promise', title: 'Quick', role: 'clerk', steps: ['ask', 'enter'], painPoints: ['pain1'] }
  Object.assign(main.triangle.strategy, { items: listOf(item) })
  Object.assign(main.triangle.customer, { segment: 'regulars' })
  Object.assign(main.triangle.relations, { 'strategy-system': { rating: 50, sources: ['survey'] } })
  const attribute = { id: 'calm', element: 'staff', visible: true, title: 'Calm', steps: ['ask'], sources: ['survey'] }
  Object.assign(main.elements, { attributes: listOf(attribute) })
  const items = [{ key: 'a', steps: ['ask'] }]
  const scores = { id: 'nps', model: 'nps', title: 'NPS', segment: 'regulars', items, sources: ['survey'] }
  Object.assign(main, { scoreSets: listOf(scores) })
  const action = { id: 'train', title: 'Train', steps: ['ask'], painPoints: ['pain1', 'pain2'] }
  Object.assign(main, { actions: listOf(action), voting: { voters: 3, dots: 9, date: '2026-02-01' } })
}
