import type { EChartsType } from 'echarts/core'
import { describe, expect, it } from 'vitest'
import { EChart, type EChartProps } from '../../src/charts/EChart.ts'

/** An element and an ECharts that only count what is asked of them. */
function stage() {
  const log: string[] = []
  const element = { clientWidth: 800, clientHeight: 300 }
  let alive: { width: number; height: number } | undefined
  const chart = {
    getWidth: () => alive?.width,
    getHeight: () => alive?.height,
    setOption: () => log.push('draw'),
    hideLoading: () => undefined,
    on: (event: string) => log.push(`on ${event}`),
    resize: () => {
      alive = { width: element.clientWidth, height: element.clientHeight }
      log.push('resize')
    },
  } as unknown as EChartsType
  const echarts: EChartProps['echarts'] = {
    init: () => {
      alive = { width: element.clientWidth, height: element.clientHeight }
      log.push('init')
      return chart
    },
    getInstanceByDom: () => (alive ? chart : undefined),
    dispose: () => {
      alive = undefined
      log.push('dispose')
    },
  }
  const props = { echarts, option: {}, notMerge: true, onEvents: { click: () => undefined } }
  const component = Object.assign(new EChart(props), { ele: element })
  return { log, element, component, props }
}

describe('EChart', () => {
  it('should initialise a chart once, draw it once and bind its events once, before anything else happens', () => {
    const { log, component } = stage()
    component.componentDidMount?.()
    expect(log).toEqual(['init', 'draw', 'on click'])
  })

  it('should lose no resize, not even the first', () => {
    const { log, component, element, props } = stage()
    component.componentDidMount?.()
    element.clientWidth = 400
    component.componentDidUpdate?.({ ...props, style: { width: 800 } }, {})
    expect(log.filter((step) => step === 'resize')).toHaveLength(1)
  })

  it('should not draw again for a resize to the same size', () => {
    const { log, component } = stage()
    component.componentDidMount?.()
    component.resize()
    expect(log).not.toContain('resize')
  })

  it('should do nothing to a chart that is gone', () => {
    const { log, component } = stage()
    component.resize()
    expect(log).toEqual([])
  })
})
