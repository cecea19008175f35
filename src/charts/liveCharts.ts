/** For each family the component that draws it, fetched together with its parts of ECharts. */
import { lazy } from 'react'
import { loadFamily } from './families.ts'
import { CHART_FAMILIES, type ChartFamily } from './figure.ts'

const liveChart = (family: ChartFamily) =>
  lazy(async () => {
    const [{ LiveChart }] = await Promise.all([import('./LiveChart.tsx'), loadFamily(family)])
    return { default: LiveChart }
  })

export const LIVE_CHARTS = Object.fromEntries(
  CHART_FAMILIES.map((family) => [family, liveChart(family)]),
) as Readonly<Record<ChartFamily, ReturnType<typeof liveChart>>>
