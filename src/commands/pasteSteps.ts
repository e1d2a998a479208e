import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { applyInsertion, checkInsertion, type Insertion } from './insertion'

/** What was copied elsewhere, under ids that are free here. */
export type PasteSteps = InBlueprint & Insertion

/** Brings in copied steps with the links among them, and the lanes, columns and register entries they need. */
export const pasteSteps = defineBlueprintCommand<PasteSteps>({
  name: 'pasteSteps',
  check: (blueprint, args, project) => checkInsertion(project, args.blueprint, blueprint, args),
  apply(_, args, project) {
    applyInsertion(project, args.blueprint, args)
  },
})
