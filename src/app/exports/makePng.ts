import { canvasLimits } from '../../export/canvasLimits'
import { contentOf, type ExportOptions, exportPng, exportTiles } from '../../export/exportFile'
import type { PngPicture } from '../../export/png'
import { composePoster } from '../../export/poster'
import type { SizePlan } from '../../ui/export/exporting'
import { pictureOptions } from './drawingOptions'
import type { Folder, Maker, Order } from './madeFile'
import { limitsFor, sizePlan, smallerThan } from './pictureSize'

/** Tiles by the names of their files. */
async function tiles({ subject, title }: Order, options: ExportOptions, work: Parameters<Maker>[1]): Promise<Folder> {
  const { signal, onProgress } = work
  const files = new Map<string, Uint8Array>()
  const limits = canvasLimits()
  const made = exportTiles(subject.project, subject.blueprint, options, { limits, signal })
  for await (const { blob, name, number, count } of made) {
    files.set(`${title} ${name}.png`, new Uint8Array(await blob.arrayBuffer()))
    if (number < count) onProgress?.({ picture: number + 1, of: count })
  }
  signal.throwIfAborted()
  return files
}

interface Planned {
  readonly plan: SizePlan
  readonly options: ExportOptions
  drawn(signal: AbortSignal): Promise<PngPicture>
}

/** A picture that is laid out and not drawn yet. */
export async function plannedPng(order: Omit<Order, 'title'>): Promise<Planned> {
  const { project, blueprint } = order.subject
  const options = await pictureOptions(order)
  const page = composePoster(contentOf(project, blueprint, options), options.poster)
  const plan = sizePlan(page, order.choices.size)
  const scaled = { ...options, scale: plan.scale }
  return {
    plan,
    options: scaled,
    drawn: (signal) => exportPng(project, blueprint, scaled, { signal, limits: limitsFor(page, plan.scale) }),
  }
}

/** A PNG picture, or tiles of it where one is too large and tiles are wanted. */
export const makePng: Maker = async (order, work) => {
  const { plan, options, drawn } = await plannedPng(order)
  if (plan.largest && order.choices.tiles)
    return { content: await tiles(order, options, work), extension: 'png', smaller: null, missing: [] }
  const picture = await drawn(work.signal)
  return { content: picture.blob, extension: 'png', smaller: smallerThan(plan, picture), missing: [] }
}
