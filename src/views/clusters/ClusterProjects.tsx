import type { ClusterProfile } from '../../dataset/profiles/clusterProfiles.ts'
import { useMessages } from '../../i18n/context.ts'
import { ProjectTable } from '../parts/ProjectTable.tsx'
import { Section } from '../parts/Section.tsx'
import { useAddress } from '../useAddress.ts'

/** The named projects of a cluster. */
export function ClusterProjects({ profile }: { readonly profile: ClusterProfile }) {
  const { clusters: words } = useMessages('projects')
  const address = useAddress()
  const { cluster, projects } = profile
  return (
    <Section no={words.projectsNo} title={words.projectsTitle} unit={words.projectsUnit}>
      {projects.length === 0 ? (
        <p className="notes">{words.noNamedProjects}</p>
      ) : (
        <ProjectTable rows={projects} beside="park" />
      )}
      <p className="notes">
        <a href={address({ page: 'investments', document: null, clusters: [cluster] })}>
          {words.toInvestments}
        </a>
      </p>
    </Section>
  )
}
