import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { applyInsertion, checkInsertion, type Insertion } from './insertion'

/** Steps typed in a run, with the links that the run makes and the columns it needs. */
export type CaptureSteps = InBlueprint & Pick<Insertion, 'columns' | 'steps' | 'links'>

/** Adds steps as they are typed or as lines were pasted: each with its link and its column, as one step of undo. */
export const captureSteps = defineBlueprintCommand<CaptureSteps>({
  name: 'captureSteps',
  check: (blueprint, args, project) => checkInsertion(project, args.blueprint, blueprint, args),
  apply(_, args, project) {
    applyInsertion(project, args.blueprint, args)
  },
})
