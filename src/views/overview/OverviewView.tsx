import { useMemo } from 'react'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { EmptyResult } from '../filters/EmptyResult.tsx'
import { leadingParks } from '../../dataset/profiles/leadingParks.ts'
import { useData } from '../useData.ts'
import { useSelection } from '../useSelection.ts'
import { ClusterInvestments } from './ClusterInvestments.tsx'
import { ClusterSection } from './ClusterSection.tsx'
import { CoverageSection } from './CoverageSection.tsx'
import { coverageModel } from './coverageModel.ts'
import { OverviewTitle } from './OverviewTitle.tsx'
import { ParkCards } from './ParkCards.tsx'

/** What can I compare? Coverage first, then the parks, their clusters and the investments in them. */
export function OverviewView() {
  const data = useData()
  const selection = useSelection()
  const listed = useMemo(() => leadingParks(data, selection), [data, selection])
  const model = useMemo(() => coverageModel(data, listed), [data, listed])
  return (
    <>
      <ActiveFilters />
      <OverviewTitle model={model} selection={selection} />
      {selection.parks.length === 0 ? (
        <EmptyResult />
      ) : (
        <>
          <CoverageSection model={model} />
          <ParkCards selection={listed} />
          <ClusterSection selection={listed} />
          <ClusterInvestments selection={selection} />
        </>
      )}
    </>
  )
}
