/** Charts in a page that the build draws, where no window says how wide they are or which colours are on. */
import { createContext } from 'react'
import type { ChartFigure } from './figure.ts'

/** A chart as markup for every width; null in a browser, which leaves what the build has drawn as it is. */
export const DrawChartContext = createContext<
  ((figure: ChartFigure, focused: string | null) => string) | null
>(null)
