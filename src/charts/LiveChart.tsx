import type { ECElementEvent, EChartsCoreOption } from 'echarts/core'
import { useMemo, useRef } from 'react'
import { ChartTip, type Tip } from './ChartTip.tsx'
import { type PointedDatum, tipText } from './drawnOption.ts'
import { EChart } from './EChart.ts'
import * as echarts from './echarts.ts'

interface Props {
  readonly option: EChartsCoreOption
  readonly width: number
  readonly height: number
  readonly onPick: (id: string) => void
}

/** The part of a chart that needs ECharts: a chunk of its own. */
export function LiveChart({ option, width, height, onPick }: Props) {
  const showTip = useRef<(tip: Tip | null) => void>(null)
  const room = useMemo(() => ({ width, height }), [width, height])
  const onEvents = useMemo(() => {
    const point = (params: unknown) => {
      const tip = tipOf(params)
      if (tip) showTip.current?.(tip)
    }
    const leave = () => showTip.current?.(null)
    return {
      click: (params: unknown) => {
        const mark = datumOf(params)?.mark
        if (mark !== undefined) onPick(mark)
      },
      mouseover: point,
      mousemove: point,
      mouseout: leave,
      globalout: leave,
    }
  }, [onPick])
  return (
    <div className="chart-live">
      <EChart
        aria-hidden
        echarts={echarts}
        option={option}
        notMerge
        onEvents={onEvents}
        style={{ width, height }}
      />
      <ChartTip room={room} ref={showTip} />
    </div>
  )
}

const NONE: Tip['quoted'] = []

const datumOf = (params: unknown) => (params as { data?: Partial<PointedDatum> }).data

function tipOf(params: unknown): Tip | null {
  const { tip, quoted } = datumOf(params) ?? {}
  const { event } = params as Pick<ECElementEvent, 'event'>
  return tip === undefined || !event
    ? null
    : { text: tipText({ tip }), quoted: quoted ?? NONE, at: { x: event.offsetX, y: event.offsetY } }
}
