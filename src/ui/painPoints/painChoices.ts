import type { PainField } from './painField'

/** How somebody wants to see the register; kept on the device. */
export interface PainChoices {
  readonly hidden: readonly string[]
}

/** The columns that are hidden, of those that exist. */
export const hiddenFields = ({ hidden }: PainChoices, fields: readonly PainField[]): readonly PainField[] =>
  fields.filter((field) => hidden.includes(field))
