import { encodeProject } from '../../exchange/encodeProject'
import type { ContentOptions, ExportOptions } from '../../export/exportFile'
import type { ExportPart } from '../../ui/export/exportChoices'
import type { DrawingChoices } from '../../ui/export/exporting'
import { pictureFonts, type Subject } from '../makePicture'
import type { Order } from './madeFile'

/** What is drawn, as the exporters call it. */
export const contentOptions = (
  { include }: DrawingChoices,
  part: ExportPart,
  { hiddenLanes, foldedPhases, hiddenLayers }: Subject,
): ContentOptions => {
  const { head, legend, painKey, titleBlock, dataLanes, painMarkers } = include
  return {
    part,
    poster: { head, legend, painKey, titleBlock },
    dataLanes,
    painMarkers,
    ...(include.hiddenLanes ? {} : { hiddenLanes }),
    ...(include.foldedPhases ? {} : { foldedPhases }),
    ...(include.hiddenLayers ? {} : { hiddenLayers }),
  }
}

/** The same with what pictures need besides: fonts, background, and the project to carry along if it is wanted. */
export async function pictureOptions({ subject, choices, part }: Omit<Order, 'title'>): Promise<ExportOptions> {
  return {
    ...contentOptions(choices, part, subject),
    fonts: await pictureFonts(),
    background: choices.background,
    ...(choices.withSource && { source: encodeProject(subject.project) }),
  }
}
