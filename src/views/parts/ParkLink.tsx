import { useAddress } from '../useAddress.ts'
import { ParkLabel } from './ParkLabel.tsx'

/** Marker and short name of a park, leading to its page. */
export function ParkLink({ park }: { readonly park: string }) {
  const address = useAddress()
  return (
    <a className="park-link" href={address({ page: 'park', document: park, at: null })}>
      <ParkLabel park={park} />
    </a>
  )
}
