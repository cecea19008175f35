import { useContext } from 'react'
import { DrawChartContext } from './drawnChart.ts'
import type { ChartFigure } from './figure.ts'

interface Props {
  readonly figure: ChartFigure
  readonly focused: string | null
}

/**
 * A chart as the build has drawn it. The page that comes to life leaves it as it stands there: React compares nothing of what
 * it takes for HTML, and only the build writes any.
 */
export function DrawnMarkup({ figure, focused }: Props) {
  const draw = useContext(DrawChartContext)
  return (
    <div
      className="chart-drawn"
      aria-hidden="true"
      suppressHydrationWarning
      // oxlint-disable-next-line react/no-danger -- empty in a browser, and of our own making at build time
      dangerouslySetInnerHTML={{ __html: draw?.(figure, focused) ?? '' }}
    />
  )
}
