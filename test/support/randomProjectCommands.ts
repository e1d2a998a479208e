import { addBlueprint } from '../../src/commands/addBlueprint'
import { addRecord } from '../../src/commands/addRecord'
import { deleteBlueprint } from '../../src/commands/deleteBlueprint'
import { deleteRecord } from '../../src/commands/deleteRecord'
import { duplicateBlueprint } from '../../src/commands/duplicateBlueprint'
import { editBlueprint } from '../../src/commands/editBlueprint'
import { editProject } from '../../src/commands/editProject'
import { editRecord } from '../../src/commands/editRecord'
import { moveBlueprint } from '../../src/commands/moveBlueprint'
import { moveRecord } from '../../src/commands/moveRecord'
import type { Register } from '../../src/commands/register'
import { restoreVersion } from '../../src/commands/restoreVersion'
import { asId, type BlueprintId, type ProjectId } from '../../src/model/id'
import { made, type RandomRuns } from './randomCommand'

const REGISTERS: readonly Register[] = ['roles', 'sources', 'segments', 'facilities', 'customerGroups', 'assumptions']

/** Random runs of the commands that concern the project. */
export const RANDOM_PROJECT_COMMANDS = {
  editProject: (_here, dice) =>
    made(editProject, {
      changes: {
        ...dice.maybe('title', () => dice.title()),
        ...dice.maybe('currency', () => dice.of('EUR', 'euro', undefined)),
      },
    }),
  addBlueprint: (here, dice) =>
    made(addBlueprint, {
      blueprint: { ...here.blueprint, id: dice.fresh() },
      ...dice.maybe('index', () => dice.index()),
    }),
  duplicateBlueprint: (here, dice) =>
    made(duplicateBlueprint, { blueprint: here.blueprint.id, id: dice.fresh(), name: dice.title() }),
  editBlueprint: (here, dice) =>
    made(editBlueprint, {
      blueprint: here.blueprint.id,
      changes: {
        ...dice.maybe('profile', () => dice.of('shostack', 'bitner', undefined)),
        ...dice.maybe('date', () => dice.of('2026-01-31', '31.1.2026', '', undefined)),
      },
    }),
  moveBlueprint: (here, dice) => made(moveBlueprint, { blueprint: here.blueprint.id, index: dice.index() }),
  deleteBlueprint: (here, dice) =>
    made(deleteBlueprint, { blueprint: dice.once(8) ? asId<BlueprintId>('none') : here.blueprint.id }),
  addRecord: (_here, dice) =>
    dice.once(2)
      ? made(addRecord, { register: 'roles', record: { id: dice.fresh(), name: dice.title() }, index: dice.index() })
      : made(addRecord, {
          register: 'sources',
          record: { id: dice.fresh(), kind: dice.of('survey', 'document'), title: dice.title(), note: '' },
        }),
  editRecord: ({ project }, dice) =>
    dice.once(2)
      ? made(editRecord, {
          register: 'roles',
          id: dice.id(project.roles.order),
          changes: { name: dice.of('Clerk', undefined), department: dice.of('', 'Hall') },
        })
      : made(editRecord, {
          register: 'assumptions',
          id: dice.id(project.assumptions.order),
          changes: { value: dice.of(1, Number.NaN) },
        }),
  moveRecord: ({ project }, dice) => {
    const register = dice.of('roles', 'sources', ...REGISTERS)
    return made(moveRecord, { register, id: dice.id(project[register].order), index: dice.index() })
  },
  deleteRecord: ({ project }, dice) => {
    const register = dice.of('roles', 'sources', ...REGISTERS)
    return made(deleteRecord, { register, id: dice.id(project[register].order) })
  },
  restoreVersion: ({ project, blueprint }, dice) => {
    const without = <Records extends object>(records: Records): Records => {
      const gone = dice.id(Object.keys(records))
      return Object.fromEntries(Object.entries(records).filter(([id]) => id !== gone)) as Records
    }
    const { links, painPoints } = blueprint
    const before = { ...blueprint, links: without(links), painPoints: dice.once(2) ? painPoints : without(painPoints) }
    return made(restoreVersion, {
      version: {
        ...project,
        id: dice.once(8) ? asId<ProjectId>('none') : project.id,
        title: dice.title(),
        blueprints: { ...project.blueprints, byId: { ...project.blueprints.byId, [blueprint.id]: before } },
      },
    })
  },
} satisfies RandomRuns
