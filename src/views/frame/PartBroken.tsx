import { useMessages } from '../../i18n/context.ts'
import type { Failure } from './ViewBoundary.tsx'

/** A part beside the page has failed: again. */
export function PartBroken({ label, onRetry }: Pick<Failure, 'label' | 'onRetry'>) {
  const { faults } = useMessages()
  return (
    <aside className="part-broken" aria-label={label}>
      <p role="alert">{faults.part(label)}</p>
      <button type="button" className="action" onClick={onRetry}>
        {faults.retry}
      </button>
    </aside>
  )
}
