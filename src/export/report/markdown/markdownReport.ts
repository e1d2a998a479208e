/**
 * A report as Markdown: headings, lists and tables of the GitHub dialect, which wikis and editors read. Pictures stay behind;
 * each is told in words, and the tables beside it hold what it draws.
 */
import { cellText, type Definition, type Report, type ReportBlock, type ReportTable } from '../report'
import { markdownText } from './markdownText'

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function table({ caption, columns, rows }: ReportTable, label: string): string[] {
  return [
    `**${markdownText(label)}.** ${markdownText(caption)}`,
    '',
    line(columns.map(({ title }) => markdownText(title))),
    line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, index) => markdownText(cellText(row[index] ?? ''))))),
  ]
}

const definitions = (items: readonly Definition[], { words }: Report): string[] =>
  items.map(({ term, text }) => `- **${markdownText(term)}**${words.colon}${markdownText(text)}`)

function blockLines(block: ReportBlock, report: Report): string[] {
  const { words, labels } = report
  const label = labels.get(block) ?? ''
  switch (block.type) {
    case 'heading': {
      const sign = block.symbol ? `${markdownText(block.symbol.label)} ` : ''
      return [`${'#'.repeat(block.level + 1)} ${sign}${markdownText(block.text)}`]
    }
    case 'paragraph':
      return block.text.split(/\n+/).flatMap((text, index) => [...(index > 0 ? [''] : []), markdownText(text)])
    case 'quotation': {
      const speaker = block.speaker ? ` ${words.speaker(block.speaker)}` : ''
      return [`> ${markdownText(words.quote(block.text) + speaker)}`]
    }
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`)
    case 'definitions':
    case 'facts':
      return definitions(block.items, report)
    case 'key':
      return block.items.map((symbol) => `- ${markdownText(symbol.label)}`)
    case 'table':
      return table(block, label)
    case 'figure':
      return [
        `**${markdownText(label)}.** ${markdownText(block.title)}`,
        '',
        markdownText(block.alt),
        ...(block.notes && block.notes.length > 0 ? ['', ...block.notes.map((note) => `- ${markdownText(note)}`)] : []),
      ]
  }
}

/** The report as the text of a Markdown file [X46]. */
export function markdownReport(report: Report): string {
  const blocks: string[][] = [
    [`# ${markdownText(report.title)}`],
    [markdownText(report.subtitle)],
    [markdownText(report.summary)],
    definitions(report.cover, report),
    ...report.sections.flatMap(({ title, blocks: own }, index) => [
      [`## ${index + 1} ${markdownText(title)}`],
      ...own.map((block) => blockLines(block, report)),
    ]),
  ]
  const shown = blocks.filter((lines) => lines.some((text) => text !== ''))
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
