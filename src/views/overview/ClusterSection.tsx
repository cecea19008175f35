import { useMemo } from 'react'
import { parkClusterMatrix } from '../../dataset/profiles/parkClusterMatrix.ts'
import { useMessages } from '../../i18n/context.ts'
import { RoleLegend } from '../parts/RoleLegend.tsx'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import type { Selection } from '../useSelection.ts'
import { ClusterMatrix } from './ClusterMatrix.tsx'

/** Parks × clusters: what the text calls them, and how many named projects there are. */
export function ClusterSection({ selection }: { readonly selection: Selection }) {
  const { overview } = useMessages()
  const data = useData()
  const { parks, clusters: chosen, investments } = selection
  const matrix = useMemo(() => parkClusterMatrix(data, parks, investments), [data, parks, investments])
  return (
    <Section no={overview.clustersNo} title={overview.clustersTitle} unit={overview.clustersUnit}>
      <ClusterMatrix matrix={matrix} parks={parks} chosen={chosen} />
      <RoleLegend note={overview.clustersNote} />
    </Section>
  )
}
