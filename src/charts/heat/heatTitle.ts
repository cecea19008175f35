import type { HeatWords } from './heatPlaces.ts'

/** Height of a line of a title, in pixels at zoom 1. */
export const TITLE = 18

/** The name of a line, from its top. */
export const titleAt = (words: readonly string[], x: number, top: number, zoom: number): HeatWords[] =>
  words.map((text, at) => ({ text, x, y: top + (at + 0.5) * TITLE * zoom }))
