import { zipSync } from 'fflate'

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export interface WorkbookShape {
  /** What stands in `sheetData` of each sheet, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>
  /** Shared texts, each as what stands in its `si` element. */
  readonly texts?: readonly string[]
  /** Number formats of the cell styles 1, 2, …, by the id of a built-in one. */
  readonly formats?: readonly number[]
  readonly other?: Readonly<Record<string, string | Uint8Array>>
  /** Attributes of sheets, by name. */
  readonly states?: Readonly<Record<string, string>>
}

/** An XLSX file written by hand, as small as the format allows. */
export function workbookFile({ sheets, texts = [], formats = [], other = {}, states = {} }: WorkbookShape): Uint8Array {
  const names = Object.keys(sheets)
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const listed = names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
  const entries = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}" ${states[name] ?? ''}/>`,
  )
  const styles = ['<xf numFmtId="0"/>', ...formats.map((format) => `<xf numFmtId="${format}" applyNumberFormat="1"/>`)]
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${listed.join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((data, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
    ...other,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? bytes(part) : part]),
    ),
  )
}
