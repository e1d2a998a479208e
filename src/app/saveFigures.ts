/** Files of the figures of a view. Loaded with the first export. */
import { encodeProject } from '../exchange/encodeProject'
import { canvasLimits } from '../export/canvasLimits'
import { chartPage } from '../export/chartPage'
import { exportChartsPng, exportChartsSvg } from '../export/exportCharts'
import type { Catalog } from '../i18n/catalog'
import { glossary } from '../model/glossary'
import { own } from '../model/own'
import type { View } from '../ui/editor/views'
import type { ExportChoices } from '../ui/export/exportChoices'
import type { ExportOutcome, ExportWork } from '../ui/export/exporting'
import { download } from './download'
import { fileName } from './fileName'
import { pictureFonts, type Subject } from './makePicture'
import { chartsOfView } from './viewCharts'

/** Pixels per CSS pixel of a figure whose choices ask for a width. */
const FIGURE_SCALE = 2

/**
 * Makes one file of all figures of a view, with title and date, and hands it over; background, scale and whether the
 * project goes along are those of the last export.
 *
 * @throws RangeError if the project has no such blueprint.
 */
export async function saveFigures(
  { project, blueprint: id }: Subject,
  { view, name, words }: { readonly view: View; readonly name: string; readonly words: Catalog },
  choices: ExportChoices & { readonly format: 'png' | 'svg' },
  { signal }: ExportWork,
): Promise<ExportOutcome> {
  const blueprint = own(project.blueprints.byId, id)
  if (!blueprint) throw new RangeError(`no blueprint ${id}`)
  const { titleBlock } = glossary(project.language)
  const subtitle = [name, blueprint.name].filter(Boolean).join(' · ')
  const facts = blueprint.date === undefined ? [] : [{ label: titleBlock.date, value: blueprint.date }]
  const figures = chartsOfView(view, project, blueprint, words)
  const description = figures.map(({ title }) => title).join(', ')
  const page = chartPage(
    figures,
    { title: project.title, subtitle, facts },
    { language: project.language, description },
  )
  const options = {
    fonts: await pictureFonts(),
    images: project.images,
    background: choices.background,
    ...(choices.withSource && { source: encodeProject(project) }),
  }
  const file = fileName([project.title, blueprint.name, name], choices.format)
  signal.throwIfAborted()
  if (choices.format === 'svg') {
    download(new Blob([exportChartsSvg(page, options)], { type: 'image/svg+xml' }), file)
    return { name: file, smaller: null }
  }
  const scale = choices.size.by === 'scale' ? choices.size.scale : FIGURE_SCALE
  const { blob, widthPx, heightPx, ...made } = await exportChartsPng(page, options, {
    scale,
    limits: canvasLimits(),
    signal,
  })
  signal.throwIfAborted()
  download(blob, file)
  return { name: file, smaller: made.scale < scale ? { widthPx, heightPx } : null }
}
