import { useMessages } from '../../i18n/context.ts'
import { ViewMissing } from './lazyView.tsx'
import type { Failure } from './ViewBoundary.tsx'

/** A part beside the page has failed: again; one whose code did not arrive comes with the whole page alone. */
export function PartBroken({ error, label, onRetry }: Failure) {
  const { faults } = useMessages()
  const isMissing = error instanceof ViewMissing
  return (
    <aside className="part-broken" aria-label={label}>
      <p role="alert">{faults.part(label)}</p>
      <button type="button" className="action" onClick={isMissing ? () => window.location.reload() : onRetry}>
        {isMissing ? faults.reload : faults.retry}
      </button>
    </aside>
  )
}
