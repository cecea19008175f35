import { useMessages } from '../i18n/context.ts'
import { type LegendItem, SWATCH_HEIGHT } from './figure.ts'
import type { Palette } from './palette.ts'

interface Props {
  readonly items: readonly LegendItem[]
  readonly palette: Palette
}

/** The signs that occur in a chart. */
export function FigureLegend({ items, palette }: Props) {
  const { charts } = useMessages('figures')
  if (items.length === 0) return null
  return (
    <ul className="legend" aria-label={charts.legend}>
      {items.map(({ word, width, draw }) => (
        <li key={word}>
          <svg
            width={width}
            height={SWATCH_HEIGHT}
            viewBox={`0 0 ${width} ${SWATCH_HEIGHT}`}
            aria-hidden="true"
          >
            {draw(palette).map(({ d, fill, stroke, lineWidth, opacity, dash }) => (
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
