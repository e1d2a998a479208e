import type { Chart } from '../../charts/chart'
import type { ReportFigure } from '../../export/report/report'

/** A chart as a figure of the report; `alt` says what it shows, where its title does not. */
export const chartFigure = (title: string, { widthPx, heightPx, shapes }: Chart, alt = title): ReportFigure => ({
  type: 'figure',
  ...{ title, alt, widthPx, heightPx },
  parts: [{ id: 'chart', label: '', shapes }],
})
