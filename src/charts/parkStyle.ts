/**
 * How a park is told from the others, on every page and chart: a hue, a marker and a texture, always together, so
 * that no two parks differ by colour alone. Hues reach 3:1 on paper and on the rail in both themes and stay apart
 * (OKLab) for protan, deutan and tritan eyes; `tokens.css` holds the same values and a test keeps both equal.
 */

/** Outlines in a box of 10 × 10. */
export const MARKER_PATHS = {
  circle: 'M5 .4A4.6 4.6 0 1 1 5 9.6A4.6 4.6 0 1 1 5 .4Z',
  square: 'M.9 .9H9.1V9.1H.9Z',
  triangle: 'M5 .6L9.9 9.2H.1Z',
  diamond: 'M5 0L10 5L5 10L0 5Z',
  cross: 'M3.3 .4H6.7V3.3H9.6V6.7H6.7V9.6H3.3V6.7H.4V3.3H3.3Z',
} as const
export type Marker = keyof typeof MARKER_PATHS

/** Textures leave 45° alone: that angle says 预计. */
export const TEXTURES = ['plain', 'lines', 'dots', 'bars', 'grid'] as const
export type Texture = (typeof TEXTURES)[number]

interface Hue {
  readonly light: string
  readonly dark: string
}
export interface ParkStyle {
  /** 0–4: `--park-1` … `--park-5` in the tokens. */
  readonly hueIndex: number
  readonly hue: Hue
  readonly marker: Marker
  readonly texture: Texture
}

/** Navy, ochre, teal, purple, olive. */
export const HUES: readonly Hue[] = [
  { light: '#173b7b', dark: '#71a0f6' },
  { light: '#bf7a0a', dark: '#eda119' },
  { light: '#4c9c82', dark: '#5fe3c8' },
  { light: '#9466ab', dark: '#c46bb4' },
  { light: '#615416', dark: '#858f3e' },
]
const MARKERS = Object.keys(MARKER_PATHS) as Marker[]

/** The style of the park at this row of the table of parks: the same everywhere; after 25 parks they come again. */
export function parkStyle(at: number): ParkStyle {
  const hueIndex = at % HUES.length
  const shift = Math.floor(at / HUES.length)
  return {
    hueIndex,
    hue: HUES[hueIndex] as Hue,
    marker: MARKERS[(at + shift) % MARKERS.length] as Marker,
    texture: TEXTURES[(at + shift) % TEXTURES.length] as Texture,
  }
}
