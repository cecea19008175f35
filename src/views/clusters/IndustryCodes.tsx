import { rowOfId, wordsAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { useData } from '../useData.ts'

/** The national industry codes of a cluster, or that it has none. */
export function IndustryCodes({ cluster }: { readonly cluster: string }) {
  const { clusters: words } = useMessages('projects')
  const { clusters } = useData().tables
  const codes = wordsAt(clusters, 'gbt4754', rowOfId(clusters, cluster))
  return <small className="codes">{codes.length > 0 ? words.codes(codes) : words.noCodes}</small>
}
