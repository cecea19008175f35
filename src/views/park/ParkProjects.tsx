import { useMessages } from '../../i18n/context.ts'
import { AmountSums } from '../parts/AmountSums.tsx'
import { ProjectTable } from '../parts/ProjectTable.tsx'
import { Section } from '../parts/Section.tsx'

interface Props {
  /** Rows of `investments` that the filter lets through. */
  readonly rows: readonly number[]
  /** The park has others, which the filter keeps back. */
  readonly isNarrowed: boolean
}

/** The named projects of a park, with a sum for each kind of amount. */
export function ParkProjects({ rows, isNarrowed }: Props) {
  const { park: words, investments } = useMessages('projects')
  return (
    <Section no={words.projectsNo} title={words.projectsTitle} unit={words.projectsUnit}>
      {rows.length === 0 ? (
        <p className="notes">{isNarrowed ? words.projectsFiltered : words.noProjects}</p>
      ) : (
        <>
          <div className="sums-line">
            <span className="quiet">{words.sums}</span>
            <AmountSums rows={rows} />
          </div>
          <ProjectTable rows={rows} beside="cluster" />
          <p className="notes">{investments.kindsApart}</p>
        </>
      )}
    </Section>
  )
}
