import { barLegend, SWATCH_HEIGHT } from '../../charts/barLegend.ts'
import type { BarMark } from '../../charts/barSeries.ts'
import { useMessages } from '../../i18n/context.ts'

/** The fills and ends that occur in the chart. */
export function BarLegend({ marks }: { readonly marks: readonly BarMark[] }) {
  const messages = useMessages()
  const items = barLegend(messages, marks, 'currentColor')
  if (items.length === 0) return null
  return (
    <ul className="legend" aria-label={messages.charts.legend}>
      {items.map(({ word, width, shapes }) => (
        <li key={word}>
          <svg width={width} height={SWATCH_HEIGHT} aria-hidden="true">
            {shapes.map(({ d, fill, stroke, lineWidth, opacity, dash }) => (
              <path
                key={d}
                d={d}
                fill={fill ?? 'none'}
                stroke={stroke ?? 'none'}
                strokeWidth={lineWidth}
                opacity={opacity}
                strokeDasharray={dash?.join(' ')}
              />
            ))}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
