import type { EChartsCoreOption } from 'echarts/core'
import { useMemo } from 'react'
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
  const onEvents = useMemo(
    () => ({
      click: (params: unknown) => {
        const id = (params as { data?: { id?: string } }).data?.id
        if (id !== undefined) onPick(id)
      },
    }),
    [onPick],
  )
  return (
    <EChart
      aria-hidden
      echarts={echarts}
      option={option}
      notMerge
      onEvents={onEvents}
      style={{ width, height }}
    />
  )
}
