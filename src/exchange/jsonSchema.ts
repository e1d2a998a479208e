import { toJsonSchema } from '@valibot/to-json-schema'
import { project, VERSION } from '../model/project'

/**
 * The JSON Schema (draft-07) of a project file, made from the validator. Published with the app as `schema.json`;
 * only the build imports this module, so the app carries no generator.
 *
 * It says what a file of this version may hold. Unknown keys are not an error (they are dropped on import), and the
 * rules between fields, such as ids that must exist, cannot be said here.
 */
export const projectJsonSchema = (): object => ({
  ...toJsonSchema(project, { ignoreActions: ['brand', 'finite'] }),
  $id: `urn:service-blueprint:schema:${VERSION}`,
  title: 'Service blueprint project',
  description:
    'A service and its blueprints. Records are keyed by id; lists named "order" give their order. A key that is not set is absent, never null.',
})
