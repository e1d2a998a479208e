/**
 * Who may import whom. A folder of `src` may import itself, the folders listed and the packages listed; everything else
 * fails the build. Types count like values: a type import is a dependency too.
 *
 * Each line carries the reason for what is unusual about it. To widen a line, find the reason first.
 */
export interface Layer {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
  /** Packages of which only types may be imported. */
  readonly typesOf?: readonly string[]
  readonly reason: string
}

export const LAYERS: Readonly<Record<string, Layer>> = {
  geometry: { folders: [], packages: [], reason: 'Points, boxes and paths know nothing.' },
  model: { folders: [], packages: ['valibot'], reason: 'The schemas are the model; types are derived from them.' },
  migrations: {
    folders: [],
    packages: [],
    reason: 'History does not move: each version writes out its own shapes and imports none of today’s.',
  },
  commands: {
    folders: ['model'],
    packages: ['immer'],
    typesOf: ['valibot'],
    reason:
      'Commands write on a draft that they are given, read thousands of records beside it, and hand schemas of the model to functions of the model.',
  },
  analysis: { folders: ['model'], packages: [], reason: 'Pure measures of a document.' },
  scene: {
    folders: ['analysis', 'model', 'geometry'],
    packages: ['d3-shape'],
    reason: 'Layout computes and draws nothing; d3-shape turns points into curves, without a browser.',
  },
  charts: {
    folders: ['scene', 'analysis', 'model', 'geometry'],
    packages: [],
    reason: 'Figures of the studies, made of the shapes and the text measuring of the diagram.',
  },
  editor: {
    folders: ['commands', 'model'],
    packages: ['immer', 'zustand', 'react'],
    reason: 'React only for the context that hands the open editor to the panels.',
  },
  i18n: {
    folders: [],
    packages: ['react'],
    reason: 'React only for the context that hands the messages to the panels.',
  },
  export: {
    folders: ['charts', 'scene', 'geometry', 'model'],
    packages: ['fflate', 'pdfkit'],
    reason: 'Exporters draw the scene that the canvas draws.',
  },
  exchange: {
    folders: ['migrations', 'model'],
    packages: ['fflate', 'hucre', 'papaparse', 'valibot', '@valibot/to-json-schema'],
    reason:
      'The schema generator runs at build time; the app never loads the module that imports it. Spreadsheets are files like any other.',
  },
  persistence: {
    folders: ['migrations', 'model'],
    packages: ['idb', 'immer'],
    reason: 'The only user of IndexedDB; immer replays the patches of the log.',
  },
  offline: { folders: [], packages: [], reason: 'Keeps the build on the device; knows nothing of what the app does.' },
  recover: { folders: [], packages: [], reason: 'Works when the app does not, so it shares nothing with it.' },
  samples: {
    folders: ['model', 'exchange'],
    packages: [],
    reason: 'Samples are data, read the same way as a file from a stranger.',
  },
  screen: {
    folders: ['charts', 'scene', 'editor', 'model'],
    packages: ['react'],
    reason: 'Shapes as elements of the page; the open document hands over the images that they name.',
  },
  canvas: {
    folders: ['screen', 'scene', 'editor', 'commands', 'model', 'geometry', 'i18n'],
    packages: ['react', '@xyflow/react', 'radix-ui', 'lucide-react'],
    reason: 'The only user of React Flow, whose interface changes between major versions.',
  },
  ui: {
    folders: ['screen', 'charts', 'scene', 'editor', 'commands', 'analysis', 'model', 'geometry', 'i18n'],
    packages: ['react', 'zustand', 'radix-ui', 'lucide-react', 'd3-shape'],
    reason:
      'zustand for the small stores that the wiring hands over, such as the save status. Views show charts, and panels the symbols of the diagram; the canvas stays with its own folder.',
  },
}

/** Compile without the types of a browser: see `tsconfig.pure.json`. */
export const PURE_LAYERS = ['geometry', 'model', 'migrations', 'commands', 'analysis', 'scene', 'charts'] as const

/** Wiring: `src/app` and the files directly in `src` may import every folder, and these packages. */
export const WIRING_PACKAGES: readonly string[] = [
  'react',
  'react-dom',
  'valibot',
  'zustand',
  'radix-ui',
  'lucide-react',
  'browser-fs-access',
  '@fontsource/inter',
  '@fontsource/noto-sans-sc',
  '@fontsource/noto-sans-tc',
  '@fontsource/source-serif-4',
]
