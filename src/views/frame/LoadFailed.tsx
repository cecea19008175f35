import { useMessages } from '../../i18n/context.ts'
import type { AppState } from '../../store/appStore.ts'
import { useActions } from '../../store/context.ts'
import { Message } from './Message.tsx'

type LoadFault = Extract<AppState['data'], { status: 'failed' }>['fault']

/** The dataset is not there: why, and again. A format newer than the page is cured only by a newer page. */
export function LoadFailed({ fault }: { readonly fault: LoadFault }) {
  const { faults } = useMessages()
  const { set } = useActions()
  const isOld = fault === 'too-new'
  const again = () => (isOld ? window.location.reload() : set({ data: { status: 'loading' } }))
  return (
    <Message
      title={faults.title}
      actions={
        <button type="button" className="action" onClick={again}>
          {isOld ? faults.reload : faults.retry}
        </button>
      }
    >
      <p role="alert">{faults[fault]}</p>
    </Message>
  )
}
