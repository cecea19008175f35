/** The place of the drawings of the projects, above their table; nothing is drawn yet. */
export function InvestmentCharts() {
  return null
}
