import type { InvestmentGroup } from '../../dataset/projects/groupInvestments.ts'
import { AMOUNT_GROUPS } from '../../dataset/projects/investmentGroups.ts'
import type { Stage } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useApp } from '../../store/context.ts'
import { AmountSums } from '../parts/AmountSums.tsx'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import { useData } from '../useData.ts'

interface Props {
  readonly group: InvestmentGroup
  /** Of `investments`. */
  readonly rows: Uint32Array
  readonly line: number
  /** Of how many columns. */
  readonly span: number
}

/** The heading of a group: how many projects, and what their amounts come to, kind by kind. */
export function GroupRow({ group, rows, line, span }: Props) {
  const { investments: words } = useMessages('projects')
  return (
    <tr data-index={line} aria-rowindex={line + 2} className="group">
      <th colSpan={span} scope="rowgroup">
        <div>
          <GroupName group={group} /> <small>{words.count(rows.length)}</small>
          <AmountSums rows={rows} least={2} />
        </div>
      </th>
    </tr>
  )
}

/** By whatever the table is grouped. */
function GroupName({ group: { key } }: { readonly group: InvestmentGroup }) {
  const messages = useMessages('projects')
  const data = useData()
  const grouping = useApp((state) => state.choice.grouping)
  const { investments: words, stages } = messages
  switch (grouping) {
    case 'amount':
      return words.groups[AMOUNT_GROUPS.find((known) => known === key) ?? 'unknown']
    case 'park':
      return <ParkLabel park={key ?? ''} />
    case 'cluster':
      return key === null ? words.noCluster : clusterName(messages, data, key)
    case 'stage':
      return key === null ? words.noStage : stages[key as Stage]
  }
}
