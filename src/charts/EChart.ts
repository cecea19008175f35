import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import EChartsReactCore from 'echarts-for-react/esm/core'
import type { Component, HTMLAttributes } from 'react'

/** What the component needs of ECharts; a test brings its own. */
interface EChartsLibrary {
  init(element: HTMLElement, theme: null, opts: { renderer: 'svg' }): EChartsType
  getInstanceByDom(element: HTMLElement): EChartsType | undefined
  dispose(element: HTMLElement): void
}
type Handlers = Readonly<Record<string, (params: unknown) => void>>
export interface EChartProps extends HTMLAttributes<HTMLDivElement> {
  readonly echarts: EChartsLibrary
  readonly option: EChartsCoreOption
  readonly notMerge: boolean
  readonly onEvents: Handlers
}

/** The steps of the library's component that we rely on or replace; its types keep most of them private. */
interface Steps extends Component<EChartProps> {
  readonly echarts: EChartsLibrary
  readonly ele: HTMLElement | null
  bindEvents(chart: EChartsType, handlers: Handlers): void
  updateEChartsOption(): EChartsType
  renderNewEcharts(): void
  resize(): void
}
const Library = EChartsReactCore as unknown as new (props: EChartProps) => Steps

/**
 * The chart of echarts-for-react with two of its steps replaced. As it comes (3.0.6) it draws a chart, throws it away
 * and draws it again, answers from a promise that may outlive the element, and ignores the first resize, whatever it
 * was. Here a chart is initialised once, at once, and a resize is left out only where the size is the same.
 */
export class EChart extends Library {
  override renderNewEcharts(): void {
    if (!this.ele) return
    this.echarts.init(this.ele, null, { renderer: 'svg' })
    this.bindEvents(this.updateEChartsOption(), this.props.onEvents)
  }

  override resize(): void {
    const { ele } = this
    const chart = ele && this.echarts.getInstanceByDom(ele)
    if (!ele || !chart) return
    if (chart.getWidth() !== ele.clientWidth || chart.getHeight() !== ele.clientHeight) chart.resize()
  }
}
