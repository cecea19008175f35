import { useMemo } from 'react'
import {
  type ClusterInvestments as Group,
  investmentsByCluster,
} from '../../dataset/projects/investmentsByCluster.ts'
import { numberAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import type { Selection } from '../useSelection.ts'
import { AmountBars } from './AmountBars.tsx'
import { ProjectMarks } from './ProjectMarks.tsx'

/** Amounts as bars, cluster by cluster; projects without an amount as marks, never as zero. */
export function ClusterInvestments({ selection }: { readonly selection: Selection }) {
  const messages = useMessages()
  const data = useData()
  const { overview } = messages
  const { investments: rows, clusters } = selection
  const { investments } = data.tables
  const groups = useMemo(
    () => investmentsByCluster(investments, rows, clusters),
    [investments, rows, clusters],
  )
  const known = groups.filter((group) => group.known.length > 0)
  const unknown = groups.filter((group) => group.known.length === 0)
  const largest = Math.max(
    0,
    ...known.map(({ known: [first = -1] }) => numberAt(investments, 'amount', first) ?? 0),
  )
  const nameOf = ({ cluster }: Group) =>
    cluster === null ? overview.noCluster : clusterName(messages, data, cluster)
  return (
    <Section no={overview.investmentsNo} title={overview.investmentsTitle} unit={overview.investmentsUnit}>
      {groups.length === 0 && <p className="notes">{overview.noProjects}</p>}
      {known.length === 0 && groups.length > 0 && <p className="notes">{overview.noAmounts}</p>}
      {known.length > 0 && (
        <table className="yb amounts">
          <thead>
            <tr>
              <th scope="col">{messages.filters.clusters}</th>
              <th scope="col" colSpan={2}>
                {overview.amountKnown}
              </th>
              <th scope="col">{overview.amountUnknownSame}</th>
            </tr>
          </thead>
          <tbody>
            {known.map((group) => (
              <tr key={group.cluster}>
                <th scope="row">{nameOf(group)}</th>
                <AmountBars rows={group.known} largest={largest} />
                <td>
                  <ProjectMarks rows={group.unknown} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknown.length > 0 && (
        <>
          <h3 className="sub-head">{overview.allUnknown}</h3>
          <ul className="unknown-amounts">
            {unknown.map((group) => (
              <li key={group.cluster}>
                <span>{nameOf(group)}</span>
                <ProjectMarks rows={group.unknown} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="notes">{overview.investmentsNote}</p>
    </Section>
  )
}
