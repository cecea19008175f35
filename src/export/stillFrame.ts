import type { FigureFrame } from '../charts/figure.ts'
import type { Dress } from './pictureText.ts'

/** The frame of a chart in a file, where nothing is lit; `numbers` are those of its footnotes, by mark. */
export const stillFrame = (
  { palette, fonts }: Pick<Dress, 'palette' | 'fonts'>,
  numbers: ReadonlyMap<string, string>,
  { width, zoom }: { readonly width: number; readonly zoom: number },
): FigureFrame => ({ width, zoom, palette, fonts, focused: null, current: null, numbers })
