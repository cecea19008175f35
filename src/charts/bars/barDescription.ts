/** A bar chart in words: what a reader who does not see it needs, with every value. */
import type { Messages } from '../../i18n/messages.ts'
import type { BarMark, BarSeries } from './barSeries.ts'

export function barDescription({ charts }: Messages<'figures'>, { title, marks }: BarSeries): string {
  const apart = marks.filter(({ place }) => place === 'apart')
  const drawn = marks.filter(({ place }) => place !== 'apart')
  return [
    ...(drawn.length > 0 ? [charts.described(title, values(drawn))] : []),
    ...(apart.length > 0 ? [charts.describedApart(values(apart))] : []),
  ].join(' ')
}

const values = (marks: readonly BarMark[]) =>
  marks.map(({ name, about, figure }) => [name, about, figure].filter((word) => word !== '').join(' '))
