/** A chart as the build draws it into a page: SVG that is readable at any width, light or dark. */
import { drawSvg } from './charts/echarts.ts'
import { tokenOf } from './charts/colourTokens.ts'
import type { ChartFigure, Drawing, FigureFrame } from './charts/figure.ts'
import { PALETTES } from './charts/palette.ts'
import type { SvgNode } from './charts/svgNodes.ts'
import { fontAttributes, plainSvg } from './export/plainSvg.ts'
import { escapeXml } from './export/svg.ts'

/** Columns of a desk and of a phone, in pixels; the style sheet shows the one that fits (`chart.css`). */
const WIDTHS = { wide: 864, narrow: 312 } as const
/** Shades that a drawing is made in; the style sheet has the names. */
const FRAME: Omit<FigureFrame, 'width' | 'focused'> = {
  zoom: 1,
  palette: PALETTES.light,
  fonts: { serif: 'var(--serif)', sans: 'var(--sans)' },
  current: null,
  numbers: new Map(),
}

/** For both columns, one after the other. */
export const drawChart = (figure: ChartFigure, focused: string | null): string =>
  Object.entries(WIDTHS)
    .map(([name, width]) => svgOf(name, width, figure.draw({ ...FRAME, width, focused })))
    .join('')

/** Drawn smaller where there is less room; in no more, where there is. */
function svgOf(name: string, width: number, { option, height, apart }: Drawing): string {
  const inside = apart ? apart.seen.map(markupOf).join('') : plainSvg(drawSvg(option, width, height))
  const box = `width="100%" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin"`
  return `<svg class="${name}" ${box}>${inside.replaceAll(COLOUR, tokenOf)}</svg>`
}

const COLOUR = /#[\da-f]{6}\b/g

function markupOf({ tag, attributes, font, words }: SvgNode): string {
  // A style attribute is against the content policy.
  const written = [...Object.entries(attributes), ...fontAttributes(font)].map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  )
  return `<${tag}${written.join('')}>${escapeXml(words)}</${tag}>`
}
