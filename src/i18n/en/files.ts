/** Kinds of files that hold no blueprint; the exporters of this program make some of them. */
const kinds = {
  pdf: 'This is a PDF. Import the blueprint file (JSON), or a PNG or SVG picture exported from here.',
  jpeg: 'This is a JPEG picture, which cannot carry a blueprint. Import the PNG, SVG or JSON that was exported from here.',
  gif: 'This is a GIF picture, which cannot carry a blueprint. Import the PNG, SVG or JSON that was exported from here.',
  webp: 'This is a WebP picture, which cannot carry a blueprint. Import the PNG, SVG or JSON that was exported from here.',
  zip: 'This is a ZIP archive that holds nothing made here. Unpack it first, or import the blueprint file (JSON).',
  'old-office':
    'This is an Office document in an old format. Save a spreadsheet as .xlsx, or import the blueprint file (JSON).',
  'protected-office':
    'This file is protected by a password. Open it where it was made, save it as .xlsx without a password, then import it again.',
  'old-workbook': 'This is a spreadsheet in the old format .xls. Open it and save it as .xlsx, then import it again.',
  'binary-workbook':
    'This is a spreadsheet in the binary format .xlsb. Open it and save it as .xlsx, then import it again.',
  'open-document': 'This is an OpenDocument file. Open it and save a spreadsheet as .xlsx, then import it again.',
  word: 'This is a Word document. Copy its table into a spreadsheet, save that as .xlsx, then import it.',
  slides:
    'This is a presentation, which cannot be read back. Import the blueprint file (JSON) or a spreadsheet (.xlsx).',
  html: 'This is a web page. Import the blueprint file (JSON).',
  xml: 'This is an XML file, but not an SVG picture exported from here.',
  text: 'This is a text file, but not a blueprint file. A blueprint file begins with a brace: {',
  binary: 'This kind of file is unknown. Import a blueprint file (JSON), or a PNG or SVG exported from here.',
}

const jsonKinds = {
  text: 'a text',
  number: 'a number',
  'yes-or-no': 'true or false',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing',
}

const formats = {
  id: 'an id: a letter, then up to 63 letters, digits, hyphens or underscores',
  date: 'a date such as 2026-03-31',
  moment: 'a time in UTC such as 2026-03-31T08:15:00Z',
  currency: 'a currency code of three capital letters, such as CNY',
  'whole-number': 'a whole number',
  'finite-number': 'a finite number',
  base64: 'an image in base64',
  key: 'a key of small letters, digits and hyphens',
  'number-key': 'a whole number',
  other: 'what this field holds',
}

const rules = {
  'id-mismatch': (id: string) => `The record says that its id is “${id}”, but is kept under another one.`,
  'id-repeated': (id: string) => `The id “${id}” is used twice. Give one of the two another id.`,
  'order-mismatch': (id: string) => `The order and the records differ: “${id}” must stand in both, once.`,
  'missing-reference': (id: string) => `Points at “${id}”, which is not in the file.`,
  'no-blueprint': () => 'The project holds no blueprint. It needs at least one.',
  'no-phase': () => 'The blueprint has no phase. It needs at least one.',
  'phase-without-column': () => 'The phase has no column. It needs at least one.',
  'column-unplaced': () => 'The column stands in no phase. Add it to the columns of one.',
  'column-placed-twice': (id: string) => `The column “${id}” stands twice. Each column stands in one phase, once.`,
  'no-lane': () => 'The blueprint has no lane. It needs at least one.',
  'zone-order': () => 'The lane stands too low: lanes go from evidence and customer down to support and data.',
  'cell-not-allowed': () => 'Only metric and notes lanes have cells.',
  'data-lane-holds-step': () => 'The step stands in a data lane, which holds no steps.',
  'span-too-wide': (span: string) => `The step covers ${span} columns and ends beyond the last one.`,
  'order-taken': (order: string) => `Two steps of one cell have the order ${order}.`,
  'link-to-itself': () => 'The link joins a step with itself.',
  'link-repeated': () => 'Another link says the same: same steps, same kind.',
  'number-taken': (number: string) => `Two pain points have the number ${number}.`,
  'weights-not-100': (sum: string) => `The weights sum to ${sum}. They must sum to 100.`,
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`
const count = (n: number): string => n.toLocaleString('en')

export const enFiles = {
  /** Where a problem is; `within` is the title of the record around it. */
  at: (path: string) => `At ${path}`,
  atWithin: (path: string, within: string) => `In “${within}” (${path})`,
  /** "Steps, row 12, Lane"; no row and no column where the whole sheet is meant. */
  atCell: (sheet: string, row: number, column: string) =>
    [sheet, row > 0 ? `row ${count(row)}` : '', column].filter(Boolean).join(', '),
  located: (place: string, problem: string) => `${place}: ${problem}`,
  nothingChanged: 'Nothing was imported; your blueprints are as they were.',
  repair: 'Correct the file in a text editor, or export it again where it was made. Then import it once more.',

  repairSheet: 'Correct the cells in the spreadsheet, save it and import it once more.',
  leftOutOfSheet: (n: number) =>
    n === 1 ? 'Left out of the spreadsheet:' : `Left out of the spreadsheet, ${count(n)} in all:`,
  droppedKeys: (n: number) =>
    n === 1
      ? '1 entry of the file is unknown to this program and was left out:'
      : `${count(n)} entries of the file are unknown to this program and were left out:`,
  importAsNew: 'Import as new project',
  importedAsCopy: (title: string) => `“${title}” is already here. The file was imported as a new project beside it.`,

  problems: {
    'empty-file': () => 'The file is empty. Export the blueprint once more.',
    'too-large': ({ sizeBytes, limitBytes }: { sizeBytes: number; limitBytes: number }) =>
      `The file has ${megabytes(sizeBytes)}; at most ${megabytes(limitBytes)} can be read. Remove large images, or split the project.`,
    'other-kind': ({ kind }: { kind: keyof typeof kinds }) => kinds[kind],
    'not-utf8': () => 'The text of the file is not in UTF-8. Open it in a text editor and save it as UTF-8.',
    'png-damaged': ({ offset }: { offset: number }) =>
      `The PNG file is damaged at byte ${count(offset)}. Fetch it again from where it came from.`,
    'png-without-source': () =>
      'This is a PNG without a blueprint inside. Pictures lose it when they are edited, sent through a chat or copied. Use the file as it was exported, or the JSON.',
    'svg-damaged': ({ line, column }: { line: number; column: number }) =>
      `The SVG file is damaged in line ${count(line)}, column ${count(column)}. Fetch it again from where it came from.`,
    'svg-without-source': () =>
      'This is an SVG without a blueprint inside. Some programs remove it when they save. Use the file as it was exported, or the JSON.',
    'inflates-too-far': ({ limitBytes, limitRatio }: { limitBytes: number; limitRatio: number }) =>
      `What is packed in the file grows beyond ${megabytes(limitBytes)} or ${count(limitRatio)} times its size. No blueprint does that; the file is not safe to open.`,
    'workbook-damaged': () =>
      'The spreadsheet is damaged: a part of it is missing or cannot be read. Open it in a spreadsheet program and save it again as .xlsx.',
    'too-many-rows': ({ count: rows, limit }: { count: number; limit: number }) =>
      `A sheet has ${count(rows)} rows; at most ${count(limit)} can be read. Delete the rows that are not needed, those far below the table too.`,
    'too-many-cells': ({ count: cells, limit }: { count: number; limit: number }) =>
      `The spreadsheet spans ${count(cells)} cells; at most ${count(limit)} can be read. Delete the sheets, rows and columns that are not needed.`,
    'no-text': () =>
      'The file holds bytes that are no text in this encoding. Choose another encoding, or save it as UTF-8 where it was made.',
    'no-cells': () => 'No cell of the file holds anything.',
    'not-json': ({ line, column }: { line: number; column: number }) =>
      `The text stops making sense in line ${count(line)}, column ${count(column)}: it is no JSON from there on. The file may be cut off; fetch it again, or correct the place.`,
    'too-deep': ({ limit }: { limit: number }) =>
      `The file nests objects deeper than ${count(limit)} levels. No blueprint does that; the file was not made by this program.`,
    'too-many-values': ({ limit }: { limit: number }) =>
      `The file holds more than ${count(limit)} values, which is more than this program can show. Split the project.`,
    'too-many-elements': ({ count: elements, limit }: { count: number; limit: number }) =>
      `The file holds ${count(elements)} steps, links and other records; at most ${count(limit)} can be opened. Split the project.`,
    'reserved-key': ({ key }: { key: string }) =>
      `The name “${key}” is reserved by the language of the web and not allowed in a file.`,
    'duplicate-key': ({ key }: { key: string }) =>
      `“${key}” stands here twice, and only one could be kept. Remove or rename one of the two.`,
    'not-ours': () =>
      'This is a JSON file, but not a service blueprint file: it does not say "format": "service-blueprint".',
    'version-missing': () => 'The file does not say which version of the format it has. Export it once more.',
    'newer-version': ({ file, program }: { file: number; program: number }) =>
      `The file has format version ${count(file)}; this program reads up to version ${count(program)}. Reload the page to get the newest program, then import again.`,
    'migration-failed': ({ file, program }: { file: number; program: number }) =>
      `The file has format version ${count(file)} and could not be brought to version ${count(program)}: it is damaged.`,
    missing: ({ key }: { key: string }) => `“${key}” is missing.`,
    'wrong-type': ({ expected, received }: { expected: keyof typeof jsonKinds; received: keyof typeof jsonKinds }) =>
      `Must be ${jsonKinds[expected]}, but is ${jsonKinds[received]}.`,
    'not-a-choice': ({ received, choices }: { received: string; choices: string }) =>
      `“${received}” is not possible here. Choose one of: ${choices}.`,
    'text-too-long': ({ length, limit }: { length: number; limit: number }) =>
      `The text has ${count(length)} characters; at most ${count(limit)} are allowed.`,
    'too-small': ({ received, limit }: { received: number; limit: number }) =>
      `${received} is too small; it must be ${limit} or more.`,
    'too-big': ({ received, limit }: { received: number; limit: number }) =>
      `${received} is too large; it must be ${limit} or less.`,
    'bad-format': ({ received, format }: { received: string; format: keyof typeof formats }) =>
      `“${received}” is not ${formats[format]}.`,
    'broken-rule': ({ rule, detail }: { rule: keyof typeof rules; detail: string }) => rules[rule](detail),
    'unknown-reference': ({ text, sheet }: { text: string; sheet: string }) =>
      `“${text}” is not on the sheet “${sheet}”. Add it there, or write the name of one that is.`,
    'ambiguous-reference': ({ text, sheet }: { text: string; sheet: string }) =>
      `“${text}” stands on the sheet “${sheet}” more than once. Write the id of the one meant in brackets behind it.`,
    'repeated-id': ({ id }: { id: string }) => `The id “${id}” stands twice; this row came in as a new one.`,
    'unknown-column': ({ heading }: { heading: string }) =>
      `The column “${heading}” is not one of ours and was left out.`,
    'row-left-out': () => 'The row was left out: what it belongs to is gone.',
    'gave-up': ({ seconds }: { seconds: number }) =>
      `Reading the file took longer than ${count(seconds)} seconds and was stopped. Close other tabs and try again, or split the project.`,
    'import-failed': ({ detail }: { detail: string }) =>
      detail === ''
        ? 'The browser could not read the file. Try again.'
        : `The browser could not read the file (${detail}). Try again.`,
  },
}
