/** One figure as a point: the park's marker where the number is, an arrow where an end is open, a band for a range. */
import type { BarMark } from '../bars/barSeries.ts'
import type { Palette } from '../palette.ts'
import { MARKER_PATHS, type Marker } from '../parkStyle.ts'
import { outline, type Shape, solid } from '../shape.ts'
import { hatchPath, px } from '../texturePath.ts'

export interface DrawnDot extends Pick<BarMark, 'status' | 'shape' | 'style' | 'isCounty'> {
  /** Pixels: where the number is, of a range its upper end; and its lower end. */
  readonly x: number
  readonly low: number
  readonly y: number
}

/** Pixels: half the width of a marker, the length of an arrow, half its head, half the height of a range. */
const HALF = 6.5
export const DOT_ARROW = 26
const HEAD = 5
const BAND = 5

export function dotShapes(dot: DrawnDot, palette: Palette, zoom: number): Shape[] {
  const ink = dot.style.hue[palette.scheme]
  return dot.shape === 'range'
    ? [...range(dot, ink, zoom), ...county(dot, ink, zoom)]
    : [...arrow(dot, ink, zoom), ...point(dot, palette, zoom), ...county(dot, ink, zoom)]
}

/** The marker on paper, so that no line shows through it. */
function point({ x, y, style, status }: DrawnDot, palette: Palette, zoom: number): Shape[] {
  const ink = style.hue[palette.scheme]
  const d = markerAt(style.marker, x, y, zoom)
  const edge = outline(d, ink, zoom)
  switch (status) {
    case 'A':
      return [solid(d, ink)]
    case 'P':
      return [solid(d, palette.paper), { ...solid(d, ink), opacity: 0.45 }, edge]
    case 'E':
      return [solid(d, palette.paper), outline(hatchPath(core(x, y, zoom), zoom), ink, zoom * 0.8), edge]
    case 'F':
      return [solid(d, palette.paper), edge]
  }
}

/** The box that lies in every marker. */
const core = (x: number, y: number, zoom: number) => {
  const half = HALF * 0.55 * zoom
  return { x: x - half, y: y - half * 0.7, width: 2 * half, height: 2 * half }
}

/** Towards where the figure may lie. */
function arrow({ shape, x, y }: DrawnDot, ink: string, zoom: number): Shape[] {
  if (shape !== 'lower' && shape !== 'upper') return []
  const way = shape === 'lower' ? 1 : -1
  const end = x + way * DOT_ARROW * zoom
  const head = HEAD * zoom
  const d = `M${px(x)} ${px(y)}H${px(end)}M${px(end - way * head)} ${px(y - head)}L${px(end)} ${px(y)}L${px(end - way * head)} ${px(y + head)}`
  return [outline(d, ink, zoom * 1.2)]
}

/** Anywhere between its two ends. */
function range({ x, low, y, status }: DrawnDot, ink: string, zoom: number): Shape[] {
  const half = BAND * zoom
  const box = { x: low, y: y - half, width: Math.max(1, x - low), height: 2 * half }
  const band = `M${px(box.x)} ${px(box.y)}H${px(x)}V${px(y + half)}H${px(box.x)}Z`
  const ends = [low, x].map((at) => `M${px(at)} ${px(y - half * 1.6)}V${px(y + half * 1.6)}`).join('')
  const edge = outline(band + ends, ink, zoom)
  if (status === 'F') return [edge]
  return status === 'E'
    ? [outline(hatchPath(box, zoom), ink, zoom), edge]
    : [{ ...solid(band, ink), opacity: 0.35 }, edge]
}

/** The sign of a whole county, as everywhere. */
function county({ isCounty, x, low, y, shape }: DrawnDot, ink: string, zoom: number): Shape[] {
  if (!isCounty) return []
  const under = y + (HALF + 3.5) * zoom
  const from = (shape === 'range' ? low : x) - HALF * zoom
  return [outline(`M${px(from)} ${px(under)}H${px(x + HALF * zoom)}`, ink, zoom)]
}

/** A marker's outline about a point; `MARKER_PATHS` are in a box of 10. */
export function markerAt(marker: Marker, x: number, y: number, zoom: number): string {
  const scale = (HALF * 2 * zoom) / 10
  return MARKER_PATHS[marker].replaceAll(
    /([A-Z])([^A-Z]*)/g,
    (_, command: string, rest: string) =>
      command + placed(command, numbersIn(rest), scale, x - 5 * scale, y - 5 * scale),
  )
}

const numbersIn = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number)

/** The numbers of one path command, moved and enlarged; of an arc only its radii and its end are lengths. */
function placed(
  command: string,
  numbers: readonly number[],
  scale: number,
  left: number,
  top: number,
): string {
  const toX = (value: number) => px(left + value * scale)
  const toY = (value: number) => px(top + value * scale)
  switch (command) {
    case 'H':
      return numbers.map(toX).join(' ')
    case 'V':
      return numbers.map(toY).join(' ')
    case 'A': {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, x = 0, y = 0] = numbers
      return [px(rx * scale), px(ry * scale), turn, large, sweep, toX(x), toY(y)].join(' ')
    }
    default:
      return numbers.map((value, at) => (at % 2 === 0 ? toX(value) : toY(value))).join(' ')
  }
}
