import type { EChartsType } from 'echarts/core'
import { describe, expect, it } from 'vitest'
import { EChart, type EChartProps } from '../../src/charts/EChart.ts'

/** An ECharts that only counts what is asked of it, and an element that must not be asked for its size. */
function stage() {
  const log: string[] = []
  const element = {
    get clientWidth(): number {
      throw new Error('the page would have to be laid out')
    },
  }
  let alive: { width: number; height: number } | undefined
  const chart = {
    getWidth: () => alive?.width,
    getHeight: () => alive?.height,
    getZr: () => ({
      resize: (size: { width: number; height: number }) => {
        alive = size
        log.push('resize')
      },
    }),
    setOption: () => log.push(`draw ${alive?.width}`),
    hideLoading: () => undefined,
    on: (event: string) => log.push(`on ${event}`),
    off: (event: string) => log.push(`off ${event}`),
  } as unknown as EChartsType
  const echarts: EChartProps['echarts'] = {
    init: (_element, _theme, { width, height }) => {
      alive = { width, height }
      log.push('init')
      return chart
    },
    getInstanceByDom: () => (alive ? chart : undefined),
    dispose: () => {
      alive = undefined
      log.push('dispose')
    },
  }
  const props: EChartProps = {
    echarts,
    option: {},
    notMerge: true,
    onEvents: { click: () => undefined },
    style: { width: 800, height: 300 },
  }
  const component = Object.assign(new EChart(props), { ele: element })
  /** As React would: new properties, then the step that looks at what has changed. */
  const update = (change: Partial<EChartProps>) => {
    log.length = 0
    const before = component.props
    Object.assign(component, { props: { ...before, ...change } })
    component.componentDidUpdate?.(before)
  }
  return { log, component, update }
}

describe('EChart', () => {
  it('should initialise a chart once, draw it once and bind its events once, before anything else happens', () => {
    const { log, component } = stage()
    component.componentDidMount?.()
    expect(log).toEqual(['init', 'draw 800', 'on click'])
  })

  it('should lose no resize, not even the first, and draw once for it whatever else is new', () => {
    const { log, component, update } = stage()
    component.componentDidMount?.()
    update({ style: { width: 400, height: 300 } })
    expect(log).toEqual(['resize', 'draw 400'])
    update({ style: { width: 400, height: 500 }, option: {} })
    expect(log).toEqual(['resize', 'draw 400'])
  })

  it('should draw what is new, and nothing for the same size and option', () => {
    const { log, component, update } = stage()
    component.componentDidMount?.()
    update({ option: {} })
    expect(log).toEqual(['draw 800'])
    update({ style: { width: 800, height: 300 } })
    expect(log).toEqual([])
  })

  it('should hear only what it is given to hear now', () => {
    const { log, component, update } = stage()
    component.componentDidMount?.()
    update({ onEvents: { click: () => undefined } })
    expect(log).toEqual(['off click', 'on click'])
  })

  it('should do nothing to a chart that is gone', () => {
    const { log, update } = stage()
    update({ option: {} })
    expect(log).toEqual([])
  })
})
