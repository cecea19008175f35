import { useMessages } from '../../i18n/context.ts'
import type { Step } from './useStep.ts'

/** Back and forth through the marks, with the place among them. */
export function MarkSteps({ step, count }: { readonly step: Step; readonly count: number }) {
  const { source } = useMessages('records')
  if (count === 0) return null
  return (
    <div className="steps-through">
      <button type="button" className="action" title={source.keys} onClick={() => step.go(-1)}>
        {source.before}
      </button>
      <output>{source.markAt(step.current + 1, count)}</output>
      <button type="button" className="action" title={source.keys} onClick={() => step.go(1)}>
        {source.after}
      </button>
    </div>
  )
}
