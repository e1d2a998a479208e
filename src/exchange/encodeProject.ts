import type * as v from 'valibot'
import { type Project, project } from '../model/project'
import { type SchemaShape, schemaShape, tagOf } from './schemaShape'

/**
 * Writes a project as the text of a file: JSON, indented by two spaces, a line feed at the end.
 *
 * Keys stand in the order of the schema and records in the order of their ids, so that equal projects give equal
 * texts and a change of one field changes one line. Lists keep their order: it is content. Decoding gives the project
 * back.
 */
export const encodeProject = (document: Project): string => `${JSON.stringify(arranged(document, project), null, 2)}\n`

const shapes = new WeakMap<v.GenericSchema, SchemaShape>()

/** The structure of a schema, read once: a large project asks for the same few thousands of times. */
function shapeOf(schema: v.GenericSchema): SchemaShape {
  const known = shapes.get(schema) ?? schemaShape(schema)
  shapes.set(schema, known)
  return known
}

/** A copy with its keys in order, holding only what the schema names. */
function arranged(value: unknown, schema: v.GenericSchema): unknown {
  const shape = shapeOf(schema)
  switch (shape.kind) {
    case 'scalar':
      return value
    case 'list':
      return (value as readonly unknown[]).map((item) => arranged(item, shape.item))
    case 'record':
      return Object.fromEntries(
        Object.entries(value as object)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, item]) => [key, arranged(item, shape.value)]),
      )
    case 'variant': {
      const tag = (value as Record<string, unknown>)[shape.tag]
      const option = shape.options.find((candidate) => tagOf(candidate, shape.tag) === tag)
      if (!option) throw new Error(`no variant ${String(tag)}`)
      return arranged(value, option)
    }
    case 'object': {
      const fields = value as Record<string, unknown>
      const copy: Record<string, unknown> = {}
      // Names of the schema: none of them means something to the language.
      for (const { key, schema: field } of shape.fields) {
        if (fields[key] !== undefined) copy[key] = arranged(fields[key], field)
      }
      return copy
    }
  }
}
