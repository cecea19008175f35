import { useMessages } from '../../i18n/context.ts'
import { Message } from '../frame/Message.tsx'
import { ParkLink } from '../parts/ParkLink.tsx'
import { useAddress } from '../useAddress.ts'
import { useSelection } from '../useSelection.ts'

/** As many as can be looked over; the list has the rest. */
const SHOWN = 24

/** The address names a park that is not in the dataset: which there are. */
export function UnknownPark({ id }: { readonly id: string }) {
  const { park: words } = useMessages('projects')
  const { parks } = useSelection()
  const address = useAddress()
  return (
    <Message
      title={words.unknown}
      actions={
        <>
          {parks.slice(0, SHOWN).map((park) => (
            <ParkLink key={park} park={park} />
          ))}
          <a href={address({ document: null, at: null })}>{words.all}</a>
        </>
      }
    >
      <p>{words.unknownNote(id)}</p>
    </Message>
  )
}
