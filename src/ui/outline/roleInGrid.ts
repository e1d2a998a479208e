type RoleInGrid = 'rowgroup' | 'row' | 'rowheader' | 'gridcell' | 'columnheader'

/** Says a role where the looks of a card take it from an element of a table; a table says it by itself. */
export type SaysRole = (role: RoleInGrid) => RoleInGrid | undefined

export const sayRole: SaysRole = (role) => role
export const impliedRole: SaysRole = () => undefined
