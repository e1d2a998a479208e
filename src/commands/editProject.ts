import { type Project, project } from '../model/project'
import { type Changes, change, changed, type Editable } from './changes'
import { allow, defineCommand, refuse } from './command'

type Fixed =
  | 'format'
  | 'version'
  | 'id'
  | 'createdAt'
  | 'segments'
  | 'sources'
  | 'roles'
  | 'facilities'
  | 'customerGroups'
  | 'assumptions'
  | 'images'
  | 'blueprints'

const PROJECT: Editable<Project, Fixed> = {
  schema: project,
  fixed: [
    'format',
    'version',
    'id',
    'createdAt',
    'segments',
    'sources',
    'roles',
    'facilities',
    'customerGroups',
    'assumptions',
    'images',
    'blueprints',
  ],
}

export interface EditProject {
  readonly changes: Changes<Project, Fixed>
}

/** Changes the facts about the service that the whole project shares: title, scope, language, currency, owner. */
export const editProject = defineCommand<EditProject>({
  name: 'editProject',
  check: (before, { changes }) => (changed(PROJECT, before, changes) ? allow : refuse('invalid-value')),
  apply(draft, { changes }) {
    change(PROJECT, draft, changes)
  },
})
