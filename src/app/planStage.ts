/** Dates of the stages that an action or an improvement has reached. */
interface Staged {
  readonly planned?: string | undefined
  readonly done?: string | undefined
  readonly checked?: string | undefined
  readonly acted?: string | undefined
}

/** The last stage that something of the plan has reached. */
export const planStage = ({ planned, done, checked, acted }: Staged) =>
  acted ? 'acted' : checked ? 'checked' : done ? 'done' : planned ? 'planned' : 'open'
