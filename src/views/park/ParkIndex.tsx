import { useMessages } from '../../i18n/context.ts'
import { EmptyResult } from '../filters/EmptyResult.tsx'
import { useSelection } from '../useSelection.ts'
import { ParkList } from './ParkList.tsx'

/** The parks that the filter lets through, each leading to its page. */
export function ParkIndex() {
  const { park: words } = useMessages('projects')
  const { parks } = useSelection()
  return (
    <>
      <div className="title">
        <h1>{words.title(parks.length)}</h1>
        {parks.length > 0 && <p>{words.lead}</p>}
      </div>
      {parks.length > 0 ? <ParkList parks={parks} /> : <EmptyResult />}
    </>
  )
}
