import * as v from 'valibot'

/** Whether a value has the shape that a schema of the model describes. Unknown keys are not noticed. */
export const accepts = (schema: v.GenericSchema, value: unknown): boolean => v.is(schema, value)
