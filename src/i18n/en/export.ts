const grouped = (n: number): string => n.toLocaleString('en')
const counted = (n: number, one: string, many: string): string => `${grouped(n)} ${n === 1 ? one : many}`

export const enExport = {
  title: 'Export',
  options: 'Export options…',
  optionsHint: 'Part, size, background, what to include, clipboard',

  format: 'Format',
  formats: {
    png: 'PNG',
    svg: 'SVG',
    pdf: 'PDF',
    pptx: 'PPTX',
    report: 'Report',
    html: 'HTML',
    md: 'Markdown',
    xlsx: 'XLSX',
    csv: 'CSV',
    json: 'JSON',
    zip: 'ZIP',
  },
  groups: { pictures: 'Pictures', documents: 'Documents', data: 'Data', everything: 'Everything' },
  formatNames: {
    png: 'A picture for slides and documents',
    svg: 'A drawing, sharp at any size',
    pdf: 'A poster to print, A4 to A0',
    pptx: 'Slides with shapes to be edited',
    report: 'All findings in order, as a PDF',
    html: 'The report as a page for any browser',
    md: 'The report as text for wikis',
    xlsx: 'Every table, to work on in Excel',
    csv: 'Every table as plain text',
    json: 'The whole project, to keep or pass on',
    zip: 'Several of these in one archive',
  },
  deliverables: {
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    pdf: 'Poster (PDF)',
    pptx: 'Slides (PPTX)',
    report: 'Report as PDF',
    html: 'Report as a page (HTML)',
    md: 'Report as text (Markdown)',
    xlsx: 'Tables (XLSX)',
    csv: 'Tables as text (CSV)',
    json: 'Blueprint file (JSON)',
    zip: 'All deliverables (ZIP)',
  },
  fileKinds: { report: 'Report', html: 'Report', md: 'Report', xlsx: 'Tables', csv: 'Tables', zip: 'Deliverables' },

  part: 'Part',
  parts: { whole: 'Whole', steps: 'Selection', phases: 'Phases' },
  nothingSelected: 'Nothing is selected. Select steps on the diagram first.',
  selected: (n: number) => `${counted(n, 'selected step', 'selected steps')} with their columns and lanes`,
  noPhases: 'Choose at least one phase.',

  include: 'Include',
  includes: {
    head: 'Title and figures',
    legend: 'Legend',
    painKey: 'Key to the pain points',
    titleBlock: 'Title block',
    dataLanes: 'Data lanes',
    painMarkers: 'Markers of pain points',
    hiddenLanes: 'Hidden lanes',
    foldedPhases: 'Folded phases, unfolded',
    hiddenLayers: 'Hidden layers',
  },

  deckNote: 'Overview, a slide for each phase, the studies, pain points and plan',

  paper: 'Paper',
  ownPaper: 'Own',
  paperWidth: 'Width in mm',
  paperHeight: 'Height in mm',
  orientation: 'Direction',
  orientations: { auto: 'As it lies', landscape: 'Landscape', portrait: 'Portrait' },
  sheets: 'Sheets',
  sheetChoices: { one: 'All on one', tiled: 'Put together' },
  percent: 'Size in per cent',
  cutting: 'Working out where to cut…',
  noSheets: 'A step or a lane is larger than a sheet. Choose larger paper or a smaller size.',
  sheetsNote: (n: number) => `${counted(n, 'sheet', 'sheets')} with crop marks, cut between columns, headers repeated`,
  sheetCount: (n: number) => counted(n, 'sheet', 'sheets'),
  missing: (name: string, characters: string) =>
    `Exported ${name}. No font here has these characters, so boxes stand in their place: ${characters}`,

  background: 'Background',
  backgrounds: { white: 'White', transparent: 'Transparent' },

  size: 'Size',
  scale: 'Scale',
  scaleTimes: (scale: number) => `${scale}×`,
  width: 'Width in pixels',
  badWidth: (high: number) => `Type a whole number from 16 to ${grouped(high)}`,
  pixels: (width: number, height: number) => `${grouped(width)} × ${grouped(height)} px`,
  about: (size: string) => `about ${size}`,
  naturalSize: (width: number, height: number) => `${grouped(width)} × ${grouped(height)} px, any size without loss`,
  kilobytes: (n: number) => `${grouped(n)} kB`,
  megabytes: (n: number) => `${grouped(n)} MB`,

  tooLarge: 'Too large for one picture',
  tooLargeWhy: (width: number, height: number) =>
    `A browser draws pictures of up to 16,384 pixels a side and a limited area; this one would have ${grouped(width)} × ${grouped(height)}.`,
  takeLargest: (scale: string, width: number, height: number) =>
    `Use ${scale}, the largest that works (${grouped(width)} × ${grouped(height)} px)`,
  takeTiles: (n: number) => `Cut into ${counted(n, 'tile', 'tiles')}`,
  noTiles: 'Tiles of this scale would cut through a step or a lane.',
  tiled: (n: number, last: string) => `${counted(n, 'picture', 'pictures')} in one ZIP file, A1 to ${last}`,
  tiledWhy: (width: number, height: number) =>
    `Cut between columns, never through a step; each repeats title, phases and lanes. The largest has ${grouped(width)} × ${grouped(height)} px.`,
  onePicture: 'Back to one picture',

  source: 'Include the project',
  sourceOn: 'The whole project goes along inside the file, so that it can be imported again.',
  sourceOff: 'Only the picture: the file cannot be imported again.',

  bundle: 'In the archive',
  nothingChosen: 'Choose at least one deliverable.',
  contents: 'What the file will hold',
  contentsTitles: {
    report: 'Chapters of the report',
    html: 'Chapters of the report',
    md: 'Chapters of the report',
    xlsx: 'Sheets of the workbook',
    csv: 'Files in the archive, one a table',
    json: 'Everything in the project',
    zip: 'Files in the archive',
  },
  rows: (n: number) => counted(n, 'row', 'rows'),
  stepsAndPains: (steps: number, pains: number) =>
    `${counted(steps, 'step', 'steps')}, ${counted(pains, 'pain point', 'pain points')}`,
  figuresAndTables: (figures: number, tables: number) =>
    [figures > 0 ? counted(figures, 'figure', 'figures') : '', tables > 0 ? counted(tables, 'table', 'tables') : '']
      .filter(Boolean)
      .join(', '),
  tileMap: (rows: number, columns: number) =>
    `Map of the sheets: ${counted(rows, 'row', 'rows')} of ${grouped(columns)}`,

  forClients: 'For clients: without sources, quotes and names',
  forClientsOn:
    'Also without notes and tags. Titles, labels and figures stay: look at them before you send it. The file name says so.',
  forClientsOff: 'Everything that is known goes along.',
  /** A word of the file's name. */
  clientsFile: 'for clients',

  preview: 'Preview',
  previewOf: (part: string) => `Preview: ${part}`,
  drawingPreview: 'Drawing the preview…',
  previewFailed: (reason: string) => `The preview cannot be drawn: ${reason}`,

  run: (format: string) => `Export ${format}`,
  runTiles: (n: number) => `Export ${counted(n, 'picture', 'pictures')}`,
  copyPicture: 'Copy as picture',
  copyTable: 'Copy as table',
  copyTableHints: {
    steps: 'All steps of this blueprint, for Excel and Word',
    painPoints: 'All pain points of this blueprint, for Excel and Word',
  },
  copiedTable: (rows: number) => `Copied a table of ${counted(rows, 'row', 'rows')}`,
  copyProject: 'Copy as data',
  copyPictureHint: 'A PNG of these choices on the clipboard',
  copyProjectHint: 'The whole project on the clipboard, as JSON',

  making: (format: string) => `Making the ${format}…`,
  makingPicture: (n: number, of: number) => `Making picture ${n} of ${of}…`,
  makingPart: (n: number, of: number, name: string) => `${n} of ${of}: ${name}…`,
  partFailed: (name: string, reason: string) => `${name} could not be made: ${reason}.`,
  exportRest: (n: number) => `Export the other ${n === 1 ? 'one' : grouped(n)}?`,
  runRest: (n: number) => `Export the other ${n === 1 ? 'one' : grouped(n)}`,
  cancelled: 'Cancelled. No file was made.',
  stop: 'Stop',
  stopExport: 'Stop the export',
  smaller: (name: string, width: number, height: number) =>
    `Exported ${name}, smaller than asked for: ${grouped(width)} × ${grouped(height)} px is the largest that works here`,
  copied: (width: number, height: number) => `Copied as a picture of ${grouped(width)} × ${grouped(height)} px`,
  copiedSmaller: (width: number, height: number) =>
    `Copied as a picture of ${grouped(width)} × ${grouped(height)} px, the largest that works here`,
  copiedProject: 'Copied the whole project as data',
  failed: (reason: string) => `That did not work: ${reason}`,
  clipboardMissing:
    'This browser offers no clipboard for this here; it needs an address that starts with https. Export a file instead.',
  clipboardRefused:
    'The browser does not let this page write on the clipboard. Allow it in the settings of the page, or export a file instead.',
}
