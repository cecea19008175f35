import { useCallback } from 'react'
import { amountGroups } from '../../dataset/projects/amountClasses.ts'
import { AMOUNT_GROUPS } from '../../dataset/projects/investmentGroups.ts'
import type { Table } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { EmptyResult } from '../filters/EmptyResult.tsx'
import { useData } from '../useData.ts'
import { useSelection } from '../useSelection.ts'
import '../styles/beneath.css'
import { InvestmentCharts } from './InvestmentCharts.tsx'
import { InvestmentTable } from './InvestmentTable.tsx'
import './investments.css'
import { useOfRows } from './useOfRows.ts'

/** Every named project of the articles, with what is and is not said of its amount. */
export function InvestmentsView() {
  const { investments: words } = useMessages('projects')
  const { investments } = useData().tables
  const { investments: rows, clusters } = useSelection()
  const count = useCallback((counted: Uint32Array) => countKnown(investments, counted), [investments])
  const known = useOfRows(rows, clusters, count)
  return (
    <>
      <ActiveFilters />
      <div className="title">
        <h1>{words.title(rows.length, known)}</h1>
        {rows.length > 0 && <p>{words.lead}</p>}
      </div>
      {rows.length > 0 ? (
        <>
          <InvestmentCharts rows={rows} />
          <InvestmentTable rows={rows} />
        </>
      ) : (
        <EmptyResult />
      )}
    </>
  )
}

const KNOWN = AMOUNT_GROUPS.indexOf('known')

/** How many of the projects state an amount of investment. */
function countKnown(investments: Table<'investments'>, rows: Uint32Array): number {
  const groups = amountGroups(investments)
  let known = 0
  for (let at = 0; at < rows.length; at++) if (groups[rows[at] as number] === KNOWN) known++
  return known
}
