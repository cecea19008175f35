/** Where the areas of the amounts and the marks of the unknown ones stand, in pixels. */
import { INSET } from '../figure.ts'
import type { Box } from '../texturePath.ts'
import { UNIT_SIDE, unitGrid } from '../unitGrid.ts'
import type { AmountProject, AmountSeries } from './amountSeries.ts'
import type { ProjectWords } from './projectWords.ts'
import { squarify } from './squarify.ts'

export interface AreaLayout {
  readonly project: AmountProject
  readonly box: Box
}
interface GroupLayout {
  readonly name: string
  /** Its name stands in a strip at the top, where there is room. */
  readonly box: Box
  readonly hasHead: boolean
}
export interface TreemapLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly groups: readonly GroupLayout[]
  readonly areas: readonly AreaLayout[]
  /** The field of the unknown amounts; null where there are none. */
  readonly field: Box | null
  readonly units: readonly { readonly project: ProjectWords; readonly box: Box }[]
}

/** The height of a group's name, of the heading of the field, and the gaps between, at zoom 1. */
export const HEAD = 20
const FIELD_HEAD = 66
const PADDING = 10
const GAP = { group: 3, area: 1.5, field: 14 } as const
/** Wider than this the field stands beside the areas and takes this share. */
const BESIDE_FROM = 640
const FIELD_SHARE = 0.29
const ASPECT = 0.56
const HEIGHT = { least: 260, most: 560 } as const

export function treemapLayout(
  series: AmountSeries,
  { width, zoom }: { readonly width: number; readonly zoom: number },
): TreemapLayout {
  const x = INSET * zoom
  // A page that is not laid out yet may be a pixel wide.
  const whole = Math.max(1, width - 2 * x)
  const hasField = series.unknown.length > 0
  const isBeside = hasField && width >= BESIDE_FROM * zoom
  const fieldWidth = isBeside ? FIELD_SHARE * whole : whole
  const mapWidth = isBeside ? whole - fieldWidth - GAP.field * zoom : whole
  const wanted = Math.min(HEIGHT.most * zoom, Math.max(HEIGHT.least * zoom, ASPECT * mapWidth))
  const inner = fieldWidth - 2 * PADDING * zoom
  const gridHeight = unitGrid(series.unknown.length, { x: 0, y: 0, width: inner }, zoom).height
  const fieldHeight = hasField ? gridHeight + (FIELD_HEAD + PADDING) * zoom : 0
  const mapHeight = isBeside ? Math.max(wanted, fieldHeight) : wanted
  const field = hasField
    ? isBeside
      ? { x: x + mapWidth + GAP.field * zoom, y: 0, width: fieldWidth, height: mapHeight }
      : { x, y: mapHeight + GAP.field * zoom, width: fieldWidth, height: fieldHeight }
    : null
  const map = mapOf(series, { x, y: 0, width: mapWidth, height: mapHeight }, zoom)
  return {
    width,
    height: field && !isBeside ? field.y + field.height : mapHeight,
    zoom,
    ...map,
    field,
    units: field ? unitsIn(series, field, zoom) : [],
  }
}

function mapOf({ groups }: AmountSeries, room: Box, zoom: number): Pick<TreemapLayout, 'groups' | 'areas'> {
  const weights = groups.map(({ projects }) => projects.reduce((sum, { value }) => sum + value, 0))
  const boxes = squarify(weights, room).map((box) => shrunk(box, (GAP.group / 2) * zoom))
  const laid = groups.map(({ name, projects }, at) => {
    const box = boxes[at] as Box
    const head = HEAD * zoom
    const hasHead = box.height > 2.4 * head && box.width > 40 * zoom
    const inner = hasHead ? { ...box, y: box.y + head, height: box.height - head } : box
    const areas = squarify(
      projects.map(({ value }) => value),
      inner,
    )
    return {
      group: { name, box, hasHead },
      areas: projects.map((project, place) => ({
        project,
        box: shrunk(areas[place] as Box, (GAP.area / 2) * zoom),
      })),
    }
  })
  return { groups: laid.map(({ group }) => group), areas: laid.flatMap(({ areas }) => areas) }
}

const shrunk = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(1, width - 2 * by),
  height: Math.max(1, height - 2 * by),
})

function unitsIn({ unknown }: AmountSeries, field: Box, zoom: number): TreemapLayout['units'] {
  const room = {
    x: field.x + PADDING * zoom - (UNIT_SIDE / 4) * zoom,
    y: field.y + FIELD_HEAD * zoom,
    width: field.width - 2 * PADDING * zoom + (UNIT_SIDE / 4) * zoom,
  }
  const { boxes } = unitGrid(unknown.length, room, zoom)
  return unknown.map((project, at) => ({ project, box: boxes[at] as Box }))
}
