import { useMemo } from 'react'
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { useMessages } from '../../i18n/context.ts'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { EmptyResult } from '../filters/EmptyResult.tsx'
import { useData } from '../useData.ts'
import { useSelection } from '../useSelection.ts'
import { InvestmentCharts } from './InvestmentCharts.tsx'
import { InvestmentTable } from './InvestmentTable.tsx'

/** Every named project of the articles, with what is and is not said of its amount. */
export function InvestmentsView() {
  const { investments: words } = useMessages()
  const { investments } = useData().tables
  const { investments: rows } = useSelection()
  const indices = useMemo(() => Array.from(rows), [rows])
  const known = rows.filter((row) => amountGroup(investments, row) === 'known')
  return (
    <>
      <ActiveFilters />
      <div className="title">
        <h1>{words.title(rows.length, known.length)}</h1>
        {rows.length > 0 && <p>{words.lead}</p>}
      </div>
      {rows.length > 0 ? (
        <>
          <InvestmentCharts rows={indices} />
          <InvestmentTable rows={rows} />
        </>
      ) : (
        <EmptyResult />
      )}
    </>
  )
}
