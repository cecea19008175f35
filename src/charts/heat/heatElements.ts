/** Heads, titles and cells of a heat matrix as elements of custom series. */
import { lineElement, markerElement, textElement } from '../elements.ts'
import type { Element, Group } from '../elementTypes.ts'
import { type FigureFrame, INSET } from '../figure.ts'
import type { CellLayout, HeatLayout } from './heatPlaces.ts'
import { isAdded } from './heatSeries.ts'
import type { Palette } from '../palette.ts'
import type { Box } from '../texturePath.ts'
import { TYPE } from '../typeSizes.ts'

/** Opacity of ink on paper for the smallest and the largest rank: on the darkest the text still has 4.5:1. */
const TINT = { least: 0.05, most: 0.32 } as const
export const tintOf = (depth: number): number => TINT.least + depth * (TINT.most - TINT.least)

export function heatGround({ heads, titles, rules, width, zoom }: HeatLayout, frame: FigureFrame): Group {
  const { palette, fonts } = frame
  const font = `${TYPE.name * zoom}px ${fonts.sans}`
  const edge = INSET * zoom
  return {
    type: 'group',
    silent: true,
    children: [
      ...heads.flatMap(({ park, x, y }) => [
        markerElement(park.style, x, y, zoom, palette),
        textElement(park.name, x + 16 * zoom, y, font, palette.ink),
      ]),
      ...titles.map(({ text, x, y }) => textElement(text, x, y, font, palette.ink)),
      ...rules.map((y) => lineElement(`M${edge} ${y - 1}H${width - edge}`, palette.rule, 1)),
    ],
  }
}

/** A tint for a rank; a cell without one has none, and says why. */
export function cellElement(
  { cell, box, park, value, under }: CellLayout,
  zoom: number,
  frame: FigureFrame,
): Group {
  const { palette, fonts, focused, current } = frame
  const lit = cell.id === focused
  const fill = lit ? palette.accentSoft : 'rgba(0,0,0,0)'
  const faint = cell.claim.kind === 'missing' ? palette.ink3 : palette.ink
  // The second ink has no 4.5:1 on the darker tints.
  const second = cell.claim.kind === 'ranked' ? palette.ink : palette.ink2
  return {
    type: 'group',
    children: [
      tint({ cell, box }, palette, lit),
      {
        type: 'rect',
        shape: { ...box },
        style: { fill, stroke: cell.id === current ? palette.accent : 'none', lineWidth: 2 },
        emphasis: { style: { stroke: palette.ink } },
      },
      ...(isAdded(cell) ? [addedFrame(box, zoom, palette)] : []),
      ...(park
        ? [
            markerElement(cell.park.style, park.x, park.y, zoom, palette),
            textElement(
              cell.park.name,
              park.x + 15 * zoom,
              park.y,
              `${TYPE.caption * zoom}px ${fonts.sans}`,
              palette.ink2,
            ),
          ]
        : []),
      ...value.map(({ text, x, y }) =>
        textElement(
          text,
          x,
          y,
          `${cell.figure ? 700 : 400} ${TYPE.name * zoom}px ${cell.figure ? fonts.serif : fonts.sans}`,
          faint,
        ),
      ),
      ...under.map(({ text, x, y }) =>
        textElement(text, x, y, `${TYPE.caption * zoom}px ${fonts.sans}`, second),
      ),
    ],
  }
}

/** The reader's rank is stamped as the reader's bar is: in a frame, of dashes here, where a whole cell is meant. */
const addedFrame = ({ x, y, width, height }: Box, zoom: number, { ink3 }: Palette): Element =>
  lineElement(`M${x} ${y}h${width}v${height}h${-width}Z`, ink3, zoom, [4 * zoom, 3 * zoom])

/** Under an open sentence the accent shows, not the rank. */
function tint(
  { cell, box }: Pick<CellLayout, 'cell' | 'box'>,
  { ink, paper }: Palette,
  isLit: boolean,
): Element {
  const { claim } = cell
  const isTinted = claim.kind === 'ranked' && !isLit
  return {
    type: 'rect',
    shape: { ...box },
    style: { fill: isTinted ? ink : paper, opacity: isTinted ? tintOf(claim.depth) : 1 },
    silent: true,
  }
}
