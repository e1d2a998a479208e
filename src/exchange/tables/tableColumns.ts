/** Short names for the columns of tables. */
import type { ChoiceName } from './choiceWords'
import type { HeadingKey, TableKey } from './headings'
import { BLUEPRINT_PATH, type CellType, type RecordKind, type TableColumn, type TableSpec } from './tableSpec'

type Rest = Partial<Pick<TableColumn, 'blank' | 'isTold'>>

export const column = (heading: HeadingKey, path: string, type: CellType, rest: Rest = {}): TableColumn => ({
  heading,
  path,
  type,
  ...rest,
})
const plain =
  (kind: 'text' | 'number' | 'date' | 'minutes' | 'yesNo' | 'presence') =>
  (heading: HeadingKey, path: string = heading): TableColumn =>
    column(heading, path, { kind })

export const text = plain('text')
export const number = plain('number')
export const date = plain('date')
export const minutes = plain('minutes')
export const yesNo = plain('yesNo')
export const presence = plain('presence')
export const words = (heading: HeadingKey, path: string = heading) =>
  column(heading, path, { kind: 'text' }, { blank: '' })
export const choice = (heading: HeadingKey, path: string, of: ChoiceName) =>
  column(heading, path, { kind: 'choice', of })
export const choices = (heading: HeadingKey, path: string, of: ChoiceName) =>
  column(heading, path, { kind: 'choices', of })
export const ref = (heading: HeadingKey, path: string, to: RecordKind, rest: Rest = {}) =>
  column(heading, path, { kind: 'ref', to }, rest)
export const refs = (heading: HeadingKey, path: string, to: RecordKind, rest: Rest = {}) =>
  column(heading, path, { kind: 'refs', to }, rest)
export const research = choice('research', 'research', 'research')
export const sources = refs('sources', 'sources', 'source')
export const mustSteps = refs('steps', 'steps', 'step', { blank: [] })

const spec = (
  key: TableKey,
  kind: RecordKind | undefined,
  isOfBlueprint: boolean,
  columns: readonly TableColumn[],
): TableSpec => ({
  key,
  ...(kind && { kind }),
  isOfBlueprint,
  columns: [
    ...columns,
    ...(isOfBlueprint ? [ref('blueprint', BLUEPRINT_PATH, 'blueprint')] : []),
    ...(kind ? [column('id', 'id', { kind: 'id' })] : []),
  ],
})
export const ofBlueprint = (key: TableKey, kind: RecordKind | undefined, columns: readonly TableColumn[]) =>
  spec(key, kind, true, columns)
export const ofProject = (key: TableKey, kind: RecordKind, columns: readonly TableColumn[]) =>
  spec(key, kind, false, columns)
