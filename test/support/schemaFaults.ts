type Schema = Readonly<Record<string, unknown>>

/**
 * Checks a value against a JSON Schema and returns the places that break it.
 *
 * Knows the words that our schema uses and no others. @throws Error on any other word, so that none is overlooked.
 */
export function schemaFaults(value: unknown, schema: Schema, path = ''): string[] {
  return Object.entries(schema).flatMap(([word, wanted]) => {
    const check = CHECKS[word]
    if (!check) throw new Error(`schema word ${word} is not known here`)
    return check(value, wanted as never, path, schema)
  })
}

type Check = (value: unknown, wanted: never, path: string, schema: Schema) => string[]

const faultIf = (bad: boolean, path: string, word: string): string[] => (bad ? [`${path}: ${word}`] : [])
const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
const none: Check = () => []

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
}

const CHECKS: Readonly<Record<string, Check>> = {
  $schema: none,
  $id: none,
  title: none,
  description: none,
  type: (value, type: string, path) => faultIf(!TYPES[type]?.(value), path, `not ${type}`),
  const: (value, wanted, path) => faultIf(value !== wanted, path, 'const'),
  enum: (value, choices: unknown[], path) => faultIf(!choices.includes(value), path, 'enum'),
  pattern: (value, pattern: string, path) =>
    faultIf(typeof value === 'string' && !new RegExp(pattern, 'u').test(value), path, 'pattern'),
  maxLength: (value, limit: number, path) =>
    faultIf(typeof value === 'string' && value.length > limit, path, 'maxLength'),
  minimum: (value, limit: number, path) => faultIf(typeof value === 'number' && value < limit, path, 'minimum'),
  maximum: (value, limit: number, path) => faultIf(typeof value === 'number' && value > limit, path, 'maximum'),
  required: (value, keys: string[], path) =>
    keys.flatMap((key) =>
      faultIf(TYPES.object?.(value) === true && !Object.hasOwn(value as object, key), `${path}.${key}`, 'required'),
    ),
  properties: (value, schemas: Record<string, Schema>, path) =>
    entriesOf(value).flatMap(([key, item]) => {
      const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined
      return schema ? schemaFaults(item, schema, `${path}.${key}`) : []
    }),
  propertyNames: (value, schema: Schema, path) =>
    entriesOf(value).flatMap(([key]) => schemaFaults(key, schema, `${path}.${key}`)),
  additionalProperties: (value, schema: Schema, path, { properties = {} }) =>
    entriesOf(value)
      .filter(([key]) => !Object.hasOwn(properties as object, key))
      .flatMap(([key, item]) => schemaFaults(item, schema, `${path}.${key}`)),
  items: (value, schema: Schema, path) =>
    Array.isArray(value) ? value.flatMap((item, index) => schemaFaults(item, schema, `${path}.${index}`)) : [],
  oneOf: (value, options: Schema[], path) =>
    faultIf(options.filter((option) => schemaFaults(value, option, path).length === 0).length !== 1, path, 'oneOf'),
}
