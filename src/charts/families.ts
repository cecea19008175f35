/** The parts of ECharts that each family needs, fetched when its first chart is wanted. */
import type { ChartFamily } from './figure.ts'

const REGISTER: Readonly<Record<ChartFamily, () => Promise<unknown>>> = {
  bars: () => import('./families/grid.ts'),
  grouped: () => import('./families/grid.ts'),
  stacked: () => import('./families/grid.ts'),
  dots: () => import('./families/grid.ts'),
  scatter: () => import('./families/grid.ts'),
  heat: () => import('./families/grid.ts'),
  treemap: () => import('./families/grid.ts'),
  sums: () => import('./families/grid.ts'),
  sankey: () => import('./families/grid.ts'),
  pipeline: () => import('./families/grid.ts'),
  timeline: () => import('./families/grid.ts'),
}

/** After it a chart of the family can be drawn, on a screen or as a string. */
export async function loadFamily(family: ChartFamily): Promise<void> {
  await REGISTER[family]()
}
