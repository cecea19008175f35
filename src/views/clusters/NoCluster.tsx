import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'
import { Message } from '../frame/Message.tsx'
import { ClusterLink } from '../parts/ClusterLink.tsx'
import { useIsFiltered } from '../useIsFiltered.ts'
import { useClusterProfiles } from './useClusterProfiles.ts'

interface Props {
  readonly title: string
  readonly note: string
}

/** There is nothing to show of the cluster in the address: why, and which clusters there are. */
export function NoCluster({ title, note }: Props) {
  const { filters } = useMessages()
  const profiles = useClusterProfiles()
  const isFiltered = useIsFiltered()
  const { clear } = useActions()
  return (
    <Message
      title={title}
      actions={
        <>
          {isFiltered && (
            <button type="button" className="action" onClick={clear}>
              {filters.clear}
            </button>
          )}
          {profiles.map(({ cluster }) => (
            <ClusterLink key={cluster} cluster={cluster} />
          ))}
        </>
      }
    >
      <p>{note}</p>
    </Message>
  )
}
