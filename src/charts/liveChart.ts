import { lazyCode } from './lazyCode.ts'

/** The component that draws a chart on the screen, with ECharts: a chunk of its own. */
export const liveChart = lazyCode(async () => (await import('./LiveChart.tsx')).LiveChart)
