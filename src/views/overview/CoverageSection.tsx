import { useMessages } from '../../i18n/context.ts'
import { Section } from '../parts/Section.tsx'
import { EmptyResult } from '../filters/EmptyResult.tsx'
import { CoverageGroups } from './CoverageGroups.tsx'
import { CoverageLegend } from './CoverageLegend.tsx'
import { CoverageMatrix } from './CoverageMatrix.tsx'
import { CoverageSingles } from './CoverageSingles.tsx'
import type { CoverageModel } from './coverageModel.ts'
import { useRoom } from './useRoom.ts'

/** What can be compared at all: a matrix where there is room, groups of marks where there is not. */
export function CoverageSection({ model }: { readonly model: CoverageModel }) {
  const { overview, filters } = useMessages()
  const isNarrowed = model.rows.some(({ hidden }) => hidden.includes(true))
  const isRoomy = useRoom()
  const hasShared = model.shared.length > 0
  if (model.rows.length === 0)
    return (
      <Section no={overview.coverageNo} title={overview.coverageTitle} unit={overview.coverageUnit}>
        <EmptyResult table="observations" />
      </Section>
    )
  return (
    <Section no={overview.coverageNo} title={overview.coverageTitle} unit={overview.coverageUnit}>
      {isRoomy !== false && hasShared && <CoverageMatrix model={model} />}
      {isRoomy !== true && <CoverageGroups model={model} />}
      {(hasShared || isRoomy !== true) && <CoverageLegend />}
      <p className="notes">{isNarrowed ? filters.coverageNote : overview.coverageNote}</p>
      {model.single.length > 0 && <CoverageSingles rows={model.single} isAll={!hasShared} />}
    </Section>
  )
}
