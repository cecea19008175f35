import { useCallback, useMemo } from 'react'
import { useMessages } from '../i18n/context.ts'
import { formatNumber } from '../i18n/formatQuantity.ts'
import { BarTable } from './BarTable.tsx'
import { barDescription, barWalk } from './barDescription.ts'
import { barLayout, TYPE } from './barLayout.ts'
import { barOption } from './barOption.ts'
import type { BarSeries } from './barSeries.ts'
import { Chart } from './Chart.tsx'
import { fontsFor, PALETTES, type Palette } from './palette.ts'
import type { Room } from './useRoom.ts'

interface Props {
  readonly series: BarSeries
  readonly scheme: Palette['scheme']
  /** The observation whose sentence is open. */
  readonly focused: string | null
  readonly onOpen: (id: string) => void
}

export function BarChart({ series, scheme, focused, onOpen }: Props) {
  const messages = useMessages()
  const { charts } = messages
  const marks = useMemo(() => barWalk(messages, series), [messages, series])
  const draw = useCallback(
    ({ width, type }: Room, current: string | null) => {
      const layout = barLayout(series, { width, zoom: type / TYPE.name }, charts.stamp)
      const option = barOption(layout, {
        palette: PALETTES[scheme],
        fonts: fontsFor(messages.locale),
        words: charts,
        formatTick: (value) => formatNumber(messages, value),
        focused,
        current,
      })
      return { option, height: layout.height }
    },
    [messages, charts, series, scheme, focused],
  )
  return (
    <Chart
      label={charts.label(series.title, series.marks.length)}
      description={barDescription(messages, series)}
      marks={marks}
      draw={draw}
      onOpen={onOpen}
      table={<BarTable series={series} onOpen={onOpen} />}
    />
  )
}
