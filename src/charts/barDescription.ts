/** A bar chart in words: what a reader who does not see it needs, with every value. */
import type { Messages } from '../i18n/messages.ts'
import type { BarMark, BarSeries } from './barSeries.ts'
import type { ChartMark } from './Chart.tsx'

export function barDescription({ charts }: Messages, { title, marks }: BarSeries): string {
  const apart = marks.filter(({ place }) => place === 'apart')
  const drawn = marks.filter(({ place }) => place !== 'apart')
  return [
    ...(drawn.length > 0 ? [charts.described(title, values(drawn))] : []),
    ...(apart.length > 0 ? [charts.describedApart(values(apart))] : []),
  ].join(' ')
}

const values = (marks: readonly BarMark[]) => marks.map(({ name, figure }) => `${name} ${figure}`)

/** The marks in the order of the rows, each with what the walk says of it. */
export function barWalk({ charts }: Messages, { marks }: BarSeries): ChartMark[] {
  return marks.map(({ id, name, figure, period, scope, statusWord, place }) => ({
    id,
    words: [name, figure, scope, period, statusWord, place === 'apart' ? charts.apart : ''],
  }))
}
