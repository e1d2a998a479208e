import { enInspector } from '../../src/i18n/en/inspector'
import { existing } from '../../src/model/existing'
import { glossary } from '../../src/model/glossary'
import type { Project } from '../../src/model/project'
import { type TableContext, tableContext } from '../../src/ui/outline/tableContext'
import { MAIN } from './blueprint'

/** The English table of a project's blueprint `main`. */
export const outlineContext = (project: Project): TableContext =>
  tableContext(project, existing(project.blueprints.byId, MAIN), {
    language: 'en',
    channels: glossary('en').channels,
    emotions: enInspector.emotions,
  })
