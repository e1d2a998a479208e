import { restoreVersion } from '../../commands/restoreVersion'
import type { Project } from '../../model/project'
import type { OpenProject } from '../openProject'

/**
 * Makes an open project what it was in a version, as one undo step. The state before is kept as a version first; if that cannot be
 * done, nothing is restored.
 */
export async function restoreInto(
  { editor, keepVersion, save }: Pick<OpenProject, 'editor' | 'keepVersion' | 'save'>,
  version: Project,
): Promise<boolean> {
  if (!(await keepVersion({ kind: 'before-restore' }))) return false
  const { ok } = editor.run(restoreVersion, { version })
  await save()
  return ok
}
