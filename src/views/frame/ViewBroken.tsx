import { useMessages } from '../../i18n/context.ts'
import { ViewMissing } from './lazyView.tsx'
import { Message } from './Message.tsx'
import { PageLinks } from './PageLinks.tsx'
import type { Failure } from './ViewBoundary.tsx'

/** A page has failed: again, or another page. A page whose code did not arrive comes with the whole page alone. */
export function ViewBroken({ error, onRetry }: Pick<Failure, 'error' | 'onRetry'>) {
  const { faults } = useMessages()
  const isMissing = error instanceof ViewMissing
  return (
    <Message
      title={isMissing ? faults.missing : faults.broken}
      actions={
        <>
          <button
            type="button"
            className="action"
            onClick={isMissing ? () => window.location.reload() : onRetry}
          >
            {isMissing ? faults.reload : faults.retry}
          </button>
          <PageLinks />
        </>
      }
    >
      <p role="alert">{isMissing ? faults.missingNote : faults.brokenNote}</p>
    </Message>
  )
}
