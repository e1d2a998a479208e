import { encodeProject } from '../exchange/encodeProject'
import type { ExportChoices } from '../ui/export/exportChoices'
import { ClipboardRefusal, type Exporting } from '../ui/export/exporting'
import { noteBackup } from './backup/safekeeping'
import { download } from './download'
import { downloadProject } from './downloadProject'
import type { Subject } from './makePicture'
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

/**
 * Writes what is still being made. The promise goes in as it is: some browsers forget the person's click while a picture
 * is drawn.
 */
async function writtenLater(parts: Readonly<Record<string, Promise<Blob>>>, making: Promise<unknown>): Promise<void> {
  for (const part of Object.values(parts)) part.catch(() => {})
  await written(() => navigator.clipboard.write([new ClipboardItem(parts)])).catch(async (error: unknown) => {
    await making
    throw error
  })
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

/** Whether the whole project can be had back from a file. */
function isBackup({ format, withSource, forClients, bundle }: ExportChoices): boolean {
  if (forClients) return false
  const held = format === 'zip' ? bundle : [format]
  return held.includes('json') || (withSource && (held.includes('png') || held.includes('svg')))
}

/** Exports of what is open: files that are handed over, and the clipboard. */
export function exportingOf(open: OpenProject): Exporting {
  const { current } = open
  const subject = () => subjectOf(open)
  return {
    draw: async (choices, part) => (await work()).draw(subject(), choices, part),
    contents: async (choices) => (await work()).contents(subject(), choices),
    async save(choices, part, given) {
      // The way to keep one's work needs nothing that would have to be loaded first.
      if (choices.format === 'json' && !choices.forClients) return { name: downloadProject(current()), smaller: null }
      const { blob, ...outcome } = await (await work()).makeFile(subject(), choices, part, given)
      given.signal.throwIfAborted()
      download(blob, outcome.name)
      if (isBackup(choices)) noteBackup(new Date())
      return outcome
    },
    async copyPicture(choices, part, given) {
      const shown = subject()
      const making = work().then(({ makeClipboardPicture }) => makeClipboardPicture(shown, choices, part, given))
      await writtenLater({ 'image/png': making.then((picture) => picture.blob) }, making)
      const { widthPx, heightPx, isSmaller } = await making
      return { widthPx, heightPx, isSmaller }
    },
    async copyTable(table, choices) {
      const shown = subject()
      const making = work().then(({ makeClipboardTable }) => makeClipboardTable(shown, table, choices))
      const blobOf = (type: string, text: Promise<string>) => text.then((value) => new Blob([value], { type }))
      await writtenLater(
        {
          'text/html': blobOf(
            'text/html',
            making.then(({ html }) => html),
          ),
          'text/plain': blobOf(
            'text/plain',
            making.then(({ text }) => text),
          ),
        },
        making,
      )
      return (await making).rows
    },
    async copyProject(choices) {
      if (!choices.forClients) return written(() => navigator.clipboard.write([itemOf(encodeProject(current()))]))
      const shown = subject()
      const making = work().then(
        ({ outgoingProject }) => new Blob([encodeProject(outgoingProject(shown, choices))], { type: 'text/plain' }),
      )
      await writtenLater({ 'text/plain': making }, making)
    },
  }
}
