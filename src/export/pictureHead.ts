/** The upper part of a picture: rule, title with its unit, and what was chosen, in words. */
import type { ChartFigure } from '../charts/figure.ts'
import type { Messages } from '../i18n/messages.ts'
import { breakLines, type Dress, type Part, SIZE } from './pictureText.ts'
import { ruleAt, textAt } from './svg.ts'

/** Bold serif letters are wider than the table of widths knows. */
const BOLD_ROOM = 0.92

/** What is no name of a unit but says how to read the chart has a line of its own. */
const LONG_UNIT = 12

export function pictureHead(
  { charts }: Messages<'figures'>,
  { title, unit }: ChartFigure,
  selection: readonly string[],
  dress: Dress,
): Part {
  const { width, zoom, palette, fonts } = dress
  const isLong = unit.length > LONG_UNIT
  const titles = breakLines(charts.titled(title, isLong ? '' : unit), SIZE.title * zoom, width * BOLD_ROOM)
  const lines = [...(isLong ? [unit] : []), ...selection].flatMap((line) =>
    breakLines(line, SIZE.subtitle * zoom, width),
  )
  const titleStyle = { font: fonts.serif, size: SIZE.title * zoom, weight: 700, fill: palette.ink } as const
  const lineStyle = { font: fonts.sans, size: SIZE.subtitle * zoom, fill: palette.ink2 }
  const titleEnd = (12 + titles.length * 33) * zoom
  const svg = [
    ruleAt(0, 0, width, palette.ink, 2 * zoom),
    ...titles.map((line, at) => textAt(line, 0, (36 + at * 33) * zoom, titleStyle)),
    ...lines.map((line, at) => textAt(line, 0, titleEnd + (17 + at * SIZE.lead) * zoom, lineStyle)),
  ]
  return { svg: svg.join(''), height: titleEnd + (4 + lines.length * SIZE.lead) * zoom }
}

/** Above a further picture: the same title in one size less, and that it goes on. */
export function furtherHead(
  { charts, share }: Messages<'figures' | 'sharing'>,
  { title, unit }: ChartFigure,
  dress: Dress,
): Part {
  const { width, zoom, palette, fonts } = dress
  const size = SIZE.subtitle * 1.2 * zoom
  const lines = breakLines(
    share.furtherTitle(charts.titled(title, unit.length > LONG_UNIT ? '' : unit)),
    size,
    width * BOLD_ROOM,
  )
  const style = { font: fonts.serif, size, weight: 700, fill: palette.ink } as const
  const svg = [
    ruleAt(0, 0, width, palette.ink, 2 * zoom),
    ...lines.map((line, at) => textAt(line, 0, (26 + at * 24) * zoom, style)),
  ]
  return { svg: svg.join(''), height: (12 + lines.length * 24) * zoom }
}
