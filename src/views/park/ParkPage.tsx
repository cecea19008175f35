import { useMemo } from 'react'
import { parkRecords } from '../../dataset/profiles/parkRecords.ts'
import { rowsWithin } from '../../dataset/rowGroups.ts'
import { rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useSelection } from '../useSelection.ts'
import { ParkClusters } from './ParkClusters.tsx'
import { ParkDistinctions } from './ParkDistinctions.tsx'
import { ParkFigures } from './ParkFigures.tsx'
import { ParkMeasures } from './ParkMeasures.tsx'
import { ParkPeers } from './ParkPeers.tsx'
import { ParkProjects } from './ParkProjects.tsx'
import { ParkSources } from './ParkSources.tsx'
import { ParkTimeline } from './ParkTimeline.tsx'
import { ParkTitle } from './ParkTitle.tsx'
import { UnknownPark } from './UnknownPark.tsx'

/** All that the articles say of one park; of a park outside the filter nothing is kept back. */
export function ParkPage({ park }: { readonly park: string }) {
  const { park: words, filters } = useMessages('projects')
  const data = useData()
  const { clear } = useActions()
  const selection = useSelection()
  const isOutside = !selection.parks.includes(park)
  const records = useMemo(() => parkRecords(data, park), [data, park])
  const shown = useMemo(
    () => ({
      observations: isOutside
        ? records.observations
        : rowsWithin(records.observations, selection.observations),
      investments: isOutside ? records.investments : rowsWithin(records.investments, selection.investments),
    }),
    [records, selection, isOutside],
  )
  const timeline = useMemo(() => ({ ...records, ...shown }), [records, shown])
  if (rowOfId(data.tables.parks, park) < 0) return <UnknownPark id={park} />
  return (
    <>
      <ParkTitle park={park} />
      {isOutside && (
        <p className="notes">
          {words.outside}{' '}
          <button type="button" className="action" onClick={clear}>
            {filters.clear}
          </button>
        </p>
      )}
      <ParkSources rows={records.documents} />
      <ParkTimeline park={park} rows={timeline} />
      <ParkFigures
        rows={shown.observations}
        isNarrowed={records.observations.length > shown.observations.length}
      />
      <ParkClusters rows={records.parkClusters} />
      <ParkProjects
        rows={shown.investments}
        isNarrowed={records.investments.length > shown.investments.length}
      />
      <ParkDistinctions rankings={records.rankings} honours={records.honours} />
      <ParkMeasures rows={records.measures} />
      <ParkPeers park={park} />
    </>
  )
}
