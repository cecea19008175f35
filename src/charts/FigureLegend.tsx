import { useMessages } from '../i18n/context.ts'
import { tokenOf } from './colourTokens.ts'
import { type LegendItem, SWATCH_HEIGHT } from './figure.ts'
import { PALETTES } from './palette.ts'

/** The signs that occur in a chart, in the colours that are on. */
export function FigureLegend({ items }: { readonly items: readonly LegendItem[] }) {
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
            {draw(PALETTES.light).map(({ d, fill, stroke, lineWidth, opacity, dash }) => (
              <path
                key={d}
                d={d}
                fill={tokenOf(fill ?? 'none')}
                stroke={tokenOf(stroke ?? 'none')}
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
