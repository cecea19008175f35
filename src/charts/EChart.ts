import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import EChartsReactCore from 'echarts-for-react/esm/core'
import type { Component, HTMLAttributes } from 'react'

/** Pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/** What the component needs of ECharts; a test brings its own. */
interface EChartsLibrary {
  init(element: HTMLElement, theme: null, opts: Size & { renderer: 'svg' }): EChartsType
  getInstanceByDom(element: HTMLElement): EChartsType | undefined
  dispose(element: HTMLElement): void
}
type Handlers = Readonly<Record<string, (params: unknown) => void>>
export interface EChartProps extends Omit<HTMLAttributes<HTMLDivElement>, 'style'> {
  readonly echarts: EChartsLibrary
  readonly option: EChartsCoreOption
  readonly notMerge: boolean
  readonly onEvents: Handlers
  readonly style: Size
}

/** The steps of the library's component that we rely on or replace; its types keep most of them private. */
interface Steps extends Component<EChartProps> {
  readonly echarts: EChartsLibrary
  readonly ele: HTMLElement | null
  bindEvents(chart: EChartsType, handlers: Handlers): void
  unbindEvents(chart: EChartsType): void
  updateEChartsOption(): EChartsType
  renderNewEcharts(): void
  componentDidUpdate(before: EChartProps): void
}
const Library = EChartsReactCore as unknown as new (props: EChartProps) => Steps

/**
 * The chart of echarts-for-react with two of its steps replaced. As it comes (3.0.6) it draws a chart, throws it away
 * and draws it again, answers from a promise that may outlive the element, ignores the first resize, compares options
 * deeply, and draws twice where the size changes too. Here a chart is initialised once, at once, and drawn once for each
 * change; its size is told, so that the browser need not lay the page out between one chart and the next.
 */
export class EChart extends Library {
  override renderNewEcharts(): void {
    if (!this.ele) return
    this.echarts.init(this.ele, null, { renderer: 'svg', ...this.props.style })
    this.bindEvents(this.updateEChartsOption(), this.props.onEvents)
  }

  override componentDidUpdate(before: EChartProps): void {
    const { option, onEvents, style } = this.props
    const chart = this.ele && this.echarts.getInstanceByDom(this.ele)
    if (!chart) return
    if (onEvents !== before.onEvents) {
      this.unbindEvents(chart)
      this.bindEvents(chart, onEvents)
    }
    const isResized = chart.getWidth() !== style.width || chart.getHeight() !== style.height
    if (isResized) chart.getZr().resize({ width: style.width, height: style.height })
    if (isResized || option !== before.option) this.updateEChartsOption()
  }
}
