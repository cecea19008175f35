import { useMessages } from '../../i18n/context.ts'
import type { ExportState } from './useExport.ts'

interface Props {
  readonly state: ExportState
  readonly onStop: () => void
}

/** How far an export is, or what came of it. */
export function ExportStatus({ state, onStop }: Props) {
  const { share } = useMessages('sharing')
  const isLong = state.status === 'busy' && state.share !== null
  return (
    <div className="share-status">
      <output>
        {state.status === 'done' && state.words.map((words) => <p key={words}>{words}</p>)}
        {isLong && share.busy}
      </output>
      {isLong && (
        <>
          <progress aria-label={share.busy} value={state.share ?? 0} />
          <button type="button" onClick={onStop}>
            {share.cancel}
          </button>
        </>
      )}
    </div>
  )
}
