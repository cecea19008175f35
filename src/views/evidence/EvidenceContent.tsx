import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { describe } from './describe.ts'
import { EvidenceBody } from './EvidenceBody.tsx'
import { useFocus } from './useFocus.ts'
import { useRecord } from './useRecord.ts'

/** The record in focus with its sentence, or why there is none. */
export function EvidenceContent() {
  const messages = useMessages()
  const data = useData()
  const focus = useFocus()
  const { focus: forget } = useActions()
  const record = useRecord(focus)
  const { empty, gone, forget: drop } = messages.evidence
  if (focus && record)
    return <EvidenceBody focus={focus} record={record} described={describe(messages, data, record)} />
  return (
    <div className="evidence-in hint">
      <p>{focus ? gone(focus.id) : empty}</p>
      {focus && (
        <button type="button" className="action" onClick={() => forget(null)}>
          {drop}
        </button>
      )}
    </div>
  )
}
