import { type Stage, STAGE_STEPS } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'

const LENGTH = 54

/** How far a project has come, as a place on the way from plan to operation, and in words. */
export function StageTrack({ stage }: { readonly stage: Stage | null }) {
  const { stages, investments } = useMessages('projects')
  // 引进 and mixed groups tell no step.
  const step = STAGE_STEPS.findIndex((known) => known === stage)
  const x = (LENGTH * step) / (STAGE_STEPS.length - 1)
  return (
    <span className="track">
      <svg width={LENGTH} height="10" viewBox={`0 0 ${LENGTH} 10`} aria-hidden="true">
        <path d={`M0 5H${LENGTH}`} className="way" />
        {step >= 0 && (
          <>
            <path d={`M0 5H${x}`} className="done" />
            <circle cx={x} cy="5" r="3" />
          </>
        )}
      </svg>
      <span className={stage ? undefined : 'faint'}>{stage ? stages[stage] : investments.unknownStage}</span>
    </span>
  )
}
