import { existsSync } from 'node:fs'
import { type Plugin, runnerImport } from 'vite'

/** What the module of the schema exports. */
interface SchemaModule {
  readonly projectJsonSchema: () => object
}

/**
 * Publishes the JSON Schema of the file format as `schema.json` beside the page. It is generated from the validator at
 * build time, so that the two cannot differ and the app does not carry the generator.
 *
 * @param modulePath absolute path of the module that exports `projectJsonSchema`.
 */
export function projectSchema(modulePath: string): Plugin {
  return {
    name: 'project-schema',
    apply: 'build',
    async generateBundle() {
      if (!existsSync(modulePath)) return this.warn(`no schema published: ${modulePath} does not exist`)
      const { module } = await runnerImport<SchemaModule>(modulePath, { configFile: false, logLevel: 'error' })
      this.emitFile({
        type: 'asset',
        fileName: 'schema.json',
        source: `${JSON.stringify(module.projectJsonSchema(), null, 2)}\n`,
      })
    },
  }
}
