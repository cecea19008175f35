import { useMessages } from '../../i18n/context.ts'
import { Message } from './Message.tsx'
import { PageLinks } from './PageLinks.tsx'

/** A page has failed: again, or another page. */
export function ViewBroken({ onRetry }: { readonly onRetry: () => void }) {
  const { faults } = useMessages()
  return (
    <Message
      title={faults.broken}
      actions={
        <>
          <button type="button" className="action" onClick={onRetry}>
            {faults.retry}
          </button>
          <PageLinks />
        </>
      }
    >
      <p role="alert">{faults.brokenNote}</p>
    </Message>
  )
}
