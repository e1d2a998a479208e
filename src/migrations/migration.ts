/**
 * Migrations: from an older version of the file format to the present one, one file per version.
 *
 * A migration reads exactly the shape that its version's program wrote, and writes out both shapes in its own file:
 * it never imports the model, which moves on while history does not. It runs before validation, so what it is given
 * may be damaged: it may throw, and the caller then refuses the file and leaves it as it was.
 */
export interface Migration {
  /** The version it leads to; it reads the version before. */
  readonly to: number
  up(document: JsonObject): JsonObject
}

/** A JSON object as it was read: nothing is known of its keys. */
export type JsonObject = { readonly [key: string]: unknown }

/** Declares a migration between two shapes that its file writes out. */
export const defineMigration = <Before extends object, After extends object>(migration: {
  readonly to: number
  readonly up: (document: Before) => After
}): Migration => migration as unknown as Migration
