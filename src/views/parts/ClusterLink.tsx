import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'

/** The name of a cluster, leading to its page. */
export function ClusterLink({ cluster }: { readonly cluster: string }) {
  const messages = useMessages()
  const data = useData()
  const address = useAddress()
  return (
    <a className="cluster-link" href={address({ page: 'clusters', document: cluster, at: null })}>
      {clusterName(messages, data, cluster)}
    </a>
  )
}
