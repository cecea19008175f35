import { useMessages } from '../../i18n/context.ts'
import { useData } from '../useData.ts'
import { AccuracySection } from './AccuracySection.tsx'
import { DiagnosticsSection } from './DiagnosticsSection.tsx'
import { DownloadsSection } from './DownloadsSection.tsx'
import { RulesSection } from './RulesSection.tsx'
import { StepsSection } from './StepsSection.tsx'
import './method.css'

/** How the figures are made and judged, how often that goes right, and all of them to take away. */
export function MethodView() {
  const { method } = useMessages('checks')
  const { tables, counts } = useData()
  return (
    <>
      <div className="title">
        <h1>{method.title}</h1>
        <p>{method.lead(tables.documents.length, counts.mentions, counts.mentionsUsed)}</p>
      </div>
      <StepsSection />
      <AccuracySection />
      <RulesSection />
      <DiagnosticsSection />
      <DownloadsSection />
    </>
  )
}
