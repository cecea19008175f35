/** Areas, their words and the field of unknown amounts as elements of a custom series. */
import { lineElement, markerElement, pathElement, textElement } from '../elements.ts'
import type { Path, Text } from '../elementTypes.ts'
import type { FigureFrame } from '../figure.ts'
import { outline, solid } from '../shape.ts'
import { clipLines, clipText } from '../clipText.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { type Box, texturePath } from '../texturePath.ts'
import { TYPE } from '../typeSizes.ts'
import { unitSigns } from '../unitSigns.ts'
import { type AreaLayout, HEAD, type TreemapLayout } from './treemapLayout.ts'

const PADDING = 7
const LINE = 16
/** The sign and the gap behind it. */
const SIGN = 12
/** The band of the park's colour at the top of an area. */
const BAND = 5

/** What the drawing says besides its marks. */
interface TreemapWords {
  readonly field: string
  readonly fieldNote: string
  readonly more: string
}

/** Names of the groups, and the frame and heading of the field. */
export function treemapGround(
  layout: TreemapLayout,
  words: TreemapWords,
  frame: FigureFrame,
): (Path | Text)[] {
  const { groups, field, zoom } = layout
  const { palette, fonts } = frame
  const head = `700 ${TYPE.name * zoom}px ${fonts.serif}`
  const names = groups
    .filter(({ hasHead }) => hasHead)
    .map(({ name, box }) => {
      const line = clipText(name, TYPE.name, box.width / zoom - 4)
      return textElement(line, box.x + 2 * zoom, box.y + (HEAD / 2) * zoom, head, palette.ink)
    })
  return [...names, ...fieldElements(field, zoom, words, frame)]
}

function fieldElements(
  field: Box | null,
  zoom: number,
  words: TreemapWords,
  { palette, fonts }: FigureFrame,
): (Path | Text)[] {
  if (!field) return []
  const x = field.x + 10 * zoom
  const frame = `M${field.x} ${field.y + 0.5}h${field.width}v${field.height - 1}h${-field.width}Z`
  const note = words.more === '' ? words.fieldNote : `${words.fieldNote} · ${words.more}`
  const lines = clipLines(wrapText(note, TYPE.caption, field.width / zoom - 20), 2)
  const small = `${TYPE.caption * zoom}px ${fonts.sans}`
  return [
    lineElement(frame, palette.ink3, zoom, [3 * zoom, 3 * zoom]),
    textElement(words.field, x, field.y + 16 * zoom, `700 ${TYPE.name * zoom}px ${fonts.serif}`, palette.ink),
    ...lines.map((line, at) => textElement(line, x, field.y + (36 + at * LINE) * zoom, small, palette.ink2)),
  ]
}

/** One amount: a pale area with the park's band, texture and sign; the figure, its name and kind where they fit. */
function areaElements({ project, box }: AreaLayout, zoom: number, frame: FigureFrame): (Path | Text)[] {
  const { palette } = frame
  const ink = project.style.hue[palette.scheme]
  const lit = project.id === frame.focused
  const texture = texturePath(project.style.texture, box, 1.6 * zoom)
  const dots = project.style.texture === 'dots'
  const shapes = [
    { ...solid(outlineOf(box), ink), opacity: lit ? 0 : 0.13 },
    ...(texture === '' || lit
      ? []
      : [{ ...(dots ? solid(texture, ink) : outline(texture, ink, 0.5 * zoom)), opacity: 0.2 }]),
    solid(outlineOf({ ...box, height: Math.min(box.height, BAND * zoom) }), ink),
  ]
  return [
    ...shapes.map((shape) => pathElement(shape)),
    ...areaWords({ project, box }, zoom, frame),
    ...(project.id === frame.current ? [pathElement(outline(outlineOf(box), palette.accent, 1.4))] : []),
  ]
}

const outlineOf = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`

/** The sign wherever it fits, the figure, and of the name as many lines as leave room for the kind of the amount. */
function areaWords({ project, box }: AreaLayout, zoom: number, frame: FigureFrame): (Path | Text)[] {
  const { palette, fonts, numbers } = frame
  if (box.width < 16 * zoom || box.height < (BAND + 14) * zoom) return []
  const room = box.width / zoom - 2 * PADDING
  const x = box.x + PADDING * zoom
  const top = box.y + (BAND + 13) * zoom
  const amount = project.amount + (numbers.get(project.id) ?? '')
  const sign = markerElement(project.style, x - 2 * zoom, top, zoom * 0.9, palette)
  if (textWidth(amount, TYPE.value) + SIGN > room) return [sign]
  const small = `${TYPE.caption * zoom}px ${fonts.sans}`
  const left = Math.floor((box.y + box.height - top - 10 * zoom) / (LINE * zoom))
  const facts = wrapText([project.kind, project.stage].join('　'), TYPE.caption, room)
  const name = clipLines(wrapText(project.name, TYPE.caption, room), left - facts.length)
  const lines = [
    ...name.map((text) => ({ text, ink: palette.ink })),
    ...(facts.length <= left ? facts.map((text) => ({ text, ink: palette.ink2 })) : []),
  ]
  return [
    sign,
    textElement(amount, x + SIGN * zoom, top, `700 ${TYPE.value * zoom}px ${fonts.serif}`, palette.ink),
    ...lines.map(({ text, ink }, at) => textElement(text, x, top + (at + 1.2) * LINE * zoom, small, ink)),
  ]
}

/** What is seen of the amounts, and the signs of the field. */
export function treemapLooks({ areas, units, zoom }: TreemapLayout, frame: FigureFrame): (Path | Text)[] {
  const hollow = units.map(({ project: { style }, box }) => ({ style, box, isHollow: true }))
  return [...areas.flatMap((area) => areaElements(area, zoom, frame)), ...unitSigns(hollow, frame.palette)]
}
