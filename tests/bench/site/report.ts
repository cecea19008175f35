/** The rounds as tables in Markdown: a row for each figure, a column for each page; then what was to be reached. */
import { PAGE_NAMES, type PageName } from './driver/task.ts'
import { type Figure, FIGURES } from './figures.ts'
import { median } from './quantiles.ts'
import type { Measured } from './run.ts'
import { type Target, TARGETS } from './targets.ts'

export function report(measured: readonly Measured[]): string {
  const failures = measured.flatMap((size) => size.failures)
  return [
    ...measured.map(tableOfSize),
    tableOfTargets(measured),
    ...(failures.length > 0 ? [['Not the right answer:', ...failures].join('\n')] : []),
  ].join('\n\n')
}

const NAMES: Readonly<Record<PageName, string>> = {
  app: 'this app',
  limit: 'no library',
  peer: 'AG Grid + ECharts',
}

function tableOfSize(measured: Measured): string {
  const { size, projects, rounds } = measured
  const title = `${projects.toLocaleString('en')} projects, ${Number(size).toLocaleString('en')} parks, ${rounds.length} rounds`
  const rows = FIGURES.map((figure) => [
    `${figure.name}, ${figure.unit}`,
    ...PAGE_NAMES.map((page) => number(medianOf(measured, page, figure), figure.unit)),
  ])
  const measuredRows = rows.filter(([, ...cells]) => cells.some((cell) => cell !== NONE))
  return table([title, ...PAGE_NAMES.map((page) => NAMES[page])], measuredRows)
}

const medianOf = ({ rounds }: Measured, page: PageName, { of }: Figure): number | null =>
  median(rounds.flat().flatMap((round) => (round.page === page ? (of(round) ?? []) : [])))

const NONE = '–'
const DIVISORS: Readonly<Record<Figure['unit'], number>> = { ms: 1, kB: 1000, MB: 1_000_000, count: 1 }

function number(value: number | null, unit: Figure['unit']): string {
  if (value === null) return NONE
  const told = value / DIVISORS[unit]
  return told.toLocaleString('en', { maximumFractionDigits: told < 100 && unit !== 'count' ? 1 : 0 })
}

function tableOfTargets(measured: readonly Measured[]): string {
  const rows = TARGETS.map((target) => [target.name, ...measured.map((size) => cellOf(target, size))])
  return table(
    ['to reach', ...measured.map(({ size }) => `${Number(size).toLocaleString('en')} parks`)],
    rows,
  )
}

const DIGITS: Readonly<Record<Target['unit'], number>> = { '×': 2, ' ms': 0, ' frames': 1 }

function cellOf({ unit, limits, reach }: Target, { size, rounds }: Measured): string {
  const limit = limits[size]
  if (limit === undefined) return NONE
  const reached = reach(rounds)
  if (reached === null) return `not measured (≤ ${limit}${unit})`
  return `${reached <= limit ? 'met' : 'not met'}: ${reached.toFixed(DIGITS[unit])}${unit} (≤ ${limit}${unit})`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
