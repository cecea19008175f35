import { type LegendItem, SWATCH_HEIGHT } from './figure.ts'
import { MARKER_PATHS, type ParkStyle } from './parkStyle.ts'
import { outline, solid } from './shape.ts'

/** A park's sign and name; 10 × 10 in the swatch's box. */
export const parkLegendItem = (name: string, { marker, hue }: ParkStyle): LegendItem => ({
  word: name,
  width: SWATCH_HEIGHT,
  draw: ({ scheme }) => [solid(MARKER_PATHS[marker], hue[scheme])],
})

/** The sign of what has no amount: hollow, in plain ink. */
export const hollowLegendItem = (word: string): LegendItem => ({
  word,
  width: SWATCH_HEIGHT,
  draw: ({ ink2 }) => [outline(MARKER_PATHS.circle, ink2, 1)],
})
