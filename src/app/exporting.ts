import { encodeProject } from '../exchange/encodeProject'
import type { ExportChoices } from '../ui/export/exportChoices'
import { ClipboardRefusal, type Exporting } from '../ui/export/exporting'
import { noteBackup } from './backup/safekeeping'
import { download } from './download'
import { fileName } from './fileName'
import type { Subject } from './makePicture'
import { downloadProject } from './openDocument'
import type { OpenProject } from './openProject'

/** Our own data on the clipboard: browsers that know custom types keep them apart from text. */
const OWN_TYPE = 'web application/x-service-blueprint+json'

const work = () => import('./exportWork')

/** Waits for a write on the clipboard; says which of the two ways it failed. */
async function written(write: () => Promise<void>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) throw new ClipboardRefusal('missing')
  try {
    await write()
  } catch (cause) {
    // Anything but a refusal has a cause of its own, such as a picture that cannot be drawn.
    if (cause instanceof DOMException && cause.name === 'NotAllowedError')
      throw new ClipboardRefusal('refused', { cause })
    throw cause
  }
}

function itemOf(text: string): ClipboardItem {
  const plain = new Blob([text], { type: 'text/plain' })
  const own = ClipboardItem.supports?.(OWN_TYPE) ? { [OWN_TYPE]: new Blob([text], { type: OWN_TYPE }) } : {}
  return new ClipboardItem({ 'text/plain': plain, ...own })
}

/** What is on the screen of an open project. */
export function subjectOf({ current, session }: OpenProject): Subject {
  const { blueprint, hiddenLanes, foldedPhases, hiddenLayers } = session.getState()
  return { project: current(), blueprint, hiddenLanes, foldedPhases, hiddenLayers }
}

/** Exports of what is open: files that are handed over, and the clipboard. */
export function exportingOf(open: OpenProject): Exporting {
  const { current } = open
  const subject = () => subjectOf(open)
  const isPicture = (choices: ExportChoices): choices is ExportChoices & { format: 'png' | 'svg' | 'pdf' | 'pptx' } =>
    choices.format !== 'json'
  return {
    draw: async (choices, part) => (await work()).draw(subject(), choices, part),
    projectBytes: () => new Blob([encodeProject(current())]).size,
    async save(choices, part, { signal, ...rest }) {
      if (!isPicture(choices)) return { name: downloadProject(current()), smaller: null }
      const shown = subject()
      const titles = [shown.project.title, shown.project.blueprints.byId[shown.blueprint]?.name ?? '']
      const title = fileName(titles, '').slice(0, -1)
      const made = await (await work()).makeFile(shown, choices, part, { ...rest, signal, title })
      signal.throwIfAborted()
      const name = fileName(titles, made.extension)
      download(made.blob, name)
      if (choices.withSource && (choices.format === 'png' || choices.format === 'svg')) noteBackup(new Date())
      return { name, smaller: made.smaller, missing: made.missing }
    },
    async copyPicture(choices, part, given) {
      const shown = subject()
      const making = work().then(({ makeClipboardPicture }) => makeClipboardPicture(shown, choices, part, given))
      // The promise goes in as it is: some browsers forget the person's click while a picture is drawn.
      const blob = making.then((picture) => picture.blob)
      blob.catch(() => {})
      await written(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])).catch(
        async (error: unknown) => {
          await making
          throw error
        },
      )
      const { widthPx, heightPx, isSmaller } = await making
      return { widthPx, heightPx, isSmaller }
    },
    copyProject: () => written(() => navigator.clipboard.write([itemOf(encodeProject(current()))])),
  }
}
