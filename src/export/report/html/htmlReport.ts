/**
 * A report as one HTML file that opens from a disk: the guest's view, without a server and without a network.
 *
 * Fonts, pictures and style are inside. Its own policy forbids everything else, and it has no script at all. Every text passes
 * `xmlText`; every picture is written here from shapes, like the SVG files.
 */
import type { Image } from '../../../model/registers'
import type { Face } from '../../../scene/scene'
import { svgAttributes } from '../../svgShape'
import { xmlText } from '../../xmlText'
import type { Report } from '../report'
import { htmlBlock } from './htmlBlock'
import { styleSheet } from './styleSheet'

export interface HtmlResources {
  /** WOFF2 files of the bundled faces, as base64. */
  readonly fonts: Readonly<Partial<Record<Face, string>>>
  readonly images: Readonly<Record<string, Pick<Image, 'mime' | 'data'>>>
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

function head({ title, name, language, author, summary }: Report, { fonts }: HtmlResources): string {
  const meta = (attributes: Readonly<Record<string, string>>) => `<meta${svgAttributes(attributes)}>`
  return [
    '<meta charset="utf-8">',
    meta({ 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    ...(author === '' ? [] : [meta({ name: 'author', content: author })]),
    ...(summary === '' ? [] : [meta({ name: 'description', content: summary })]),
    `<title>${xmlText([title, name].filter(Boolean).join(' – '))}</title>`,
    `<style>${styleSheet(language, fonts)}</style>`,
  ].join('\n')
}

function navigation({ words, sections }: Report): string {
  const entries = sections.map(
    ({ id, title }, index) =>
      `<li><a href="#${xmlText(id)}"><span>${index + 1}</span><span>${xmlText(title)}</span></a></li>`,
  )
  return `<nav aria-labelledby="contents"><h2 id="contents">${xmlText(words.contents)}</h2><ol>${entries.join('')}</ol></nav>`
}

function cover(report: Report, resources: HtmlResources): string {
  const { words, title, subtitle, summary } = report
  const below = subtitle === '' ? '' : `<small>${xmlText(subtitle)}</small>`
  const lead = summary === '' ? '' : `<p class="lead">${xmlText(summary)}</p>`
  const facts =
    report.cover.length === 0
      ? ''
      : htmlBlock({ type: 'definitions', items: report.cover }, 'cover', { report, ...resources })
  return `<header><p class="kind">${xmlText(words.report)}</p><h1>${xmlText(title)}${below}</h1>${lead}${facts}</header>`
}

/**
 * The report as the text of an HTML file [X45].
 *
 * @throws RangeError if a font is not base64.
 */
export function htmlReport(report: Report, resources: HtmlResources): string {
  const { language, words, sections } = report
  const written = sections.map(({ id, title, isWide, blocks }, index) => {
    const name = `<h2 id="${xmlText(id)}-title"><span class="number">${index + 1}</span><span>${xmlText(title)}</span></h2>`
    const content = blocks.map((block, place) =>
      htmlBlock(block, `${xmlText(id)}-${place + 1}`, { report, ...resources }),
    )
    const attributes = svgAttributes({
      id,
      class: isWide ? 'across' : undefined,
      'aria-labelledby': `${id}-title`,
    })
    return `<section${attributes}>\n${[name, ...content].join('\n')}\n</section>`
  })
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head>\n${head(report, resources)}\n</head>`,
    '<body>',
    `<a class="skip" href="#report">${xmlText(words.report)}</a>`,
    '<div class="frame">',
    navigation(report),
    `<main id="report">\n${cover(report, resources)}\n${written.join('\n')}\n</main>`,
    '</div>\n</body>\n</html>\n',
  ].join('\n')
}
