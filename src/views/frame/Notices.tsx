import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'

/** What the reader should know of the data's way here: a newer dataset waits, or this browser keeps none. */
export function Notices() {
  const { frame } = useMessages()
  const isNewer = useApp((state) => state.newer)
  const isUncached = useApp((state) => state.uncached)
  const set = useApp((state) => state.set)
  return (
    <output>
      {isNewer && (
        <Notice text={frame.newer} action={frame.reload} onAction={() => window.location.reload()} />
      )}
      {isUncached && (
        <Notice text={frame.uncached} action={frame.dismiss} onAction={() => set({ uncached: false })} />
      )}
    </output>
  )
}

interface NoticeProps {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
}
function Notice({ text, action, onAction }: NoticeProps) {
  return (
    <p className="notice">
      {text}
      <button type="button" className="action" onClick={onAction}>
        {action}
      </button>
    </p>
  )
}
