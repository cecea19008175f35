import { useMemo } from 'react'
import { parkPeers } from '../../dataset/profiles/parkPeers.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { ParkLink } from '../parts/ParkLink.tsx'
import { Section } from '../parts/Section.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'

/** As many as one would try; any others can be chosen on the page of comparison. */
const SHOWN = 6

/** The parks that report most of the same indicators, each leading to its comparison with this one. */
export function ParkPeers({ park }: { readonly park: string }) {
  const messages = useMessages('projects')
  const { park: words } = messages
  const data = useData()
  const address = useAddress()
  const peers = useMemo(() => parkPeers(data, park, SHOWN), [data, park])
  const name = (id: string) => parkName(messages, data, id)
  return (
    <Section no={words.peersNo} title={words.peersTitle} unit={words.peersUnit}>
      {peers.length === 0 ? (
        <p className="notes">{words.noPeers}</p>
      ) : (
        <ul className="peers">
          {peers.map(({ park: other, shared }) => (
            <li key={other}>
              <ParkLink park={other} />
              <span className="quiet">{words.shared(shared)}</span>
              <a href={address({ page: 'compare', document: null, at: null, parks: [park, other] })}>
                {words.peer(name(park), name(other))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
