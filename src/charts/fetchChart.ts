/** The component that draws a chart on the screen, with ECharts: a chunk of its own. */
export const fetchChart = async () => (await import('./LiveChart.tsx')).LiveChart
