import { useApp } from '../../store/context.ts'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { ParkIndex } from './ParkIndex.tsx'
import { ParkPage } from './ParkPage.tsx'
import '../styles/beneath.css'
import '../styles/profile.css'
import './park.css'

/** One park's profile, or the list of parks where the address names none. */
export function ParkView() {
  const park = useApp((state) => state.choice.document)
  return (
    <>
      <ActiveFilters />
      {park === null ? <ParkIndex /> : <ParkPage key={park} park={park} />}
    </>
  )
}
