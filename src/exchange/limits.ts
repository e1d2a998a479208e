/** How much of a stranger's file this program is willing to read. Above each limit the file is refused, with a message. */

/** Size of a file, and of the JSON text inside a picture before it is inflated: 50 MB. */
export const MAX_FILE_BYTES = 50_000_000

/** Nesting of objects and arrays. Our deepest field is about 10 down; parsers and storage overflow at 100,000. */
export const MAX_DEPTH = 64

/** JSON values in one text: bounds the memory that a file of brackets and commas, or one wrong everywhere, asks for. */
export const MAX_VALUES = 1_000_000

/** Steps, links, pain points and all other records that have an id. */
export const MAX_ELEMENTS = 20_000

/** Text that a compressed chunk may become: 100 MB, and 200 times its own size once past the first megabyte. */
export const MAX_INFLATED_BYTES = 100_000_000
export const MAX_INFLATE_RATIO = 200
export const FREE_INFLATED_BYTES = 1_000_000

/** How far the sheets of a workbook reach: the rows of one, and the cells of all with the gaps between them. */
export const MAX_WORKBOOK_ROWS = 100_000
export const MAX_WORKBOOK_CELLS = 2_000_000

/** Problems shown for one file; the rest is counted. */
export const MAX_LISTED_PROBLEMS = 20

/** Time after which an import that is still working is stopped. */
export const IMPORT_TIMEOUT_SECONDS = 10

/** Paths of dropped keys that are kept for one file; the rest is counted. */
export const MAX_LISTED_DROPPED = 100

/** Rows of one sheet, CSV file or copied range, and cells of all sheets of a file. */
export const MAX_SHEET_ROWS = 20_000
export const MAX_SHEET_CELLS = 1_000_000
