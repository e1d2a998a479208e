import * as v from 'valibot'

/** A value cut to the shape that a schema of the model describes: unknown keys are dropped. Undefined where it does not fit. */
export function shaped<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, value)
  return result.success ? result.output : undefined
}
