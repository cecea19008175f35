/** A chart that Office draws by itself, to be edited there. */
import type { OfficeChart } from '../charts/officeChart.ts'
import { plainText } from './plainText.ts'
import { type Body, FONT, INK, INNER, MARGIN, SIZE, type Slide } from './slideFrame.ts'

/** The parks' hues in print, in their order. */
const HUES = ['1F3F7A', 'B8741A', '2F8C6C', '8A5FA8', '6B5E1E'] as const
const LOOK = {
  fontFace: FONT,
  fontSize: SIZE.notes,
  color: INK.text,
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: SIZE.notes,
  valAxisLabelFontFace: FONT,
  valAxisLabelFontSize: SIZE.notes,
  valGridLine: { color: INK.rule, size: 0.5 },
  valAxisMinVal: 0,
} as const

/** `altText` is what a screen reader says of it. */
export function addOfficeChart(slide: Slide, chart: OfficeChart, body: Body, altText: string): void {
  const look = { ...LOOK, x: MARGIN, w: INNER, ...body, altText }
  if (chart.kind === 'scatter') {
    const { points } = chart
    const [xTitle, yTitle] = chart.axes
    const labels = points.map(({ name }) => name)
    const xs = { name: xTitle, labels, values: points.map(({ x }) => x) }
    const ys = { name: yTitle, labels, values: points.map(({ y }) => y) }
    slide.addChart('scatter', [xs, ys], {
      ...look,
      catAxisMinVal: 0,
      showCatAxisTitle: true,
      catAxisTitle: xTitle,
      showValAxisTitle: true,
      valAxisTitle: yTitle,
      lineSize: 0,
      lineDataSymbolSize: 9,
      chartColors: [...HUES],
      showLabel: true,
      dataLabelFormatScatter: 'custom',
    })
    return
  }
  const { categories, series, unit } = chart
  // Office counts categories upwards.
  const rows = series.map(({ name, values }) => ({
    name,
    labels: categories.map(plainText).toReversed(),
    // An empty cell, as Office draws what is missing.
    values: values.map((value) => value as number).toReversed(),
  }))
  slide.addChart('bar', rows, {
    ...look,
    barDir: 'bar',
    barGrouping: chart.kind === 'stacked' ? 'stacked' : 'clustered',
    chartColors: series.length > 1 ? [...HUES] : [HUES[0]],
    showLegend: series.length > 1,
    legendPos: 'b',
    legendFontFace: FONT,
    legendFontSize: SIZE.notes,
    showValAxisTitle: unit !== '',
    valAxisTitle: unit,
    valAxisTitleFontFace: FONT,
  })
}
