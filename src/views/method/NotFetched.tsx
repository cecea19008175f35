import { useMessages } from '../../i18n/context.ts'
import type { Messages } from '../../i18n/messages.ts'

interface Props {
  readonly title: string
  /** Why it did not come. */
  readonly fault: keyof Pick<Messages['faults'], 'offline' | 'server' | 'damaged' | 'too-new'>
  readonly onRetry: () => void
}

/** In the place of a part that did not come: why, and a way to ask again. */
export function NotFetched({ title, fault, onRetry }: Props) {
  const { faults } = useMessages()
  return (
    <div className="message">
      <h3>{title}</h3>
      <p role="alert">{faults[fault]}</p>
      <div className="actions">
        <button type="button" className="action" onClick={onRetry}>
          {faults.retry}
        </button>
      </div>
    </div>
  )
}
