import { AMOUNT_GROUPS, amountGroup } from '../../dataset/investmentGroups.ts'
import { numberAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { InvestmentRow } from './InvestmentRow.tsx'
import { SortHead } from './SortHead.tsx'
import { useSortedRows } from './useSortedRows.ts'

/** Projects with an amount, with an annual output only, with neither: three groups that are never added up. */
export function InvestmentTable({ rows }: { readonly rows: Uint32Array }) {
  const { investments: words } = useMessages()
  const { investments } = useData().tables
  const sorted = useSortedRows(rows)
  const all = useData().tables.investments.length
  const groups = AMOUNT_GROUPS.map((group) => ({
    group,
    members: sorted.filter((row) => amountGroup(investments, row) === group),
  })).filter(({ members }) => members.length > 0)
  const amounts = sorted.filter((row) => amountGroup(investments, row) === 'known')
  const largest = Math.max(0, ...amounts.map((row) => numberAt(investments, 'amount', row) ?? 0))
  return (
    <Section no={words.tableNo} title={words.tableTitle} unit={words.unit}>
      <table className="yb investments">
        <Heads />
        {groups.map(({ group, members }) => (
          <tbody key={group}>
            <tr className="group">
              <th colSpan={6} scope="rowgroup">
                {words.groups[group]} <small>{words.count(members.length)}</small>
              </th>
            </tr>
            {members.map((row) => (
              <InvestmentRow key={row} row={row} largest={largest} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="notes">{words.shown(rows.length, all)}</p>
    </Section>
  )
}

function Heads() {
  const { investments: words } = useMessages()
  const sort = useApp((state) => state.choice.sort)
  const descending = useApp((state) => state.choice.descending)
  return (
    <>
      <caption className="vh">{words.sorted(words.columns[sort], descending)}</caption>
      <thead>
        <tr>
          <SortHead column="name" />
          <SortHead column="park" className="park" />
          <SortHead column="cluster" className="cluster" />
          <SortHead column="amount" />
          <th scope="col" className="kind">
            {words.columns.kind}
          </th>
          <SortHead column="stage" />
        </tr>
      </thead>
    </>
  )
}
