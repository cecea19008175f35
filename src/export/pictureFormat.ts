/** The sizes that pictures come in, chosen for where a report writer puts them. */

export const PRESETS = ['slide', 'a4', 'square', 'custom'] as const
export type Preset = (typeof PRESETS)[number]
export const SCALES = [1, 2, 3, 4] as const
/** Pixels of a PNG for one of the picture. */
export type Scale = (typeof SCALES)[number]
export const GROUNDS = ['light', 'dark', 'transparent'] as const
export type Ground = (typeof GROUNDS)[number]

/** A custom size in pixels; without a height the picture is as tall as it needs to be. */
export interface CustomSize {
  readonly width: number
  readonly height: number | null
}
/** Narrower, and a chart has no room for its labels; wider, and no screen or printer shows it. */
export const CUSTOM_LIMITS = { least: 480, most: 4000 } as const

/** All in pixels of the picture at 1×. */
export interface PictureFormat {
  readonly width: number
  readonly leastHeight: number
  /** What does not fit goes on in a further picture; Infinity: the picture grows instead. */
  readonly mostHeight: number
  readonly margin: number
  /** Pixels per inch, so that the picture comes in at its true size: a slide's fills the slide, A4's the sheet. */
  readonly density: number
  /**
   * Enlargements of type and marks to try, the largest first; at 1 small type is 12 pixels. The last is the least that
   * is legible at the true size: about 8 points.
   */
  readonly zooms: readonly number[]
  /** How much more the chart alone may grow where there is room left. */
  readonly growths: readonly number[]
}

const SLIDE: PictureFormat = {
  width: 1920,
  leastHeight: 1080,
  mostHeight: 1080,
  margin: 76,
  density: 144,
  zooms: [2, 1.85, 1.7, 1.55, 1.4],
  growths: [1.4, 1.25, 1.1, 1],
}
const SQUARE: PictureFormat = {
  ...SLIDE,
  width: 1080,
  margin: 56,
  zooms: [1.75, 1.6, 1.4],
}
/** 210 mm; at most as tall as the sheet. Word sets it between the margins, at about three quarters. */
const A4: PictureFormat = {
  width: 794,
  leastHeight: 0,
  mostHeight: 1123,
  margin: 32,
  density: 96,
  zooms: [1.2, 1.1, 1],
  growths: [1],
}

export function pictureFormat(preset: Preset, custom: CustomSize): PictureFormat {
  switch (preset) {
    case 'slide':
      return SLIDE
    case 'square':
      return SQUARE
    case 'a4':
      return A4
    case 'custom':
      return customFormat(custom)
  }
}

/** Type keeps its share of the width, but never falls below that of the screen. */
function customFormat({ width, height }: CustomSize): PictureFormat {
  const zoom = Math.max(1, Math.min(2.4, width / 900))
  return {
    width,
    leastHeight: height ?? 0,
    mostHeight: height ?? Infinity,
    margin: Math.round(24 * zoom),
    density: 96,
    zooms: [zoom, Math.max(1, zoom * 0.85), Math.max(1, zoom * 0.7)],
    growths: height === null ? [1] : [1.25, 1],
  }
}
