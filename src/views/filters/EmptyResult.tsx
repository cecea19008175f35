import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

/** Nothing passes the filter: which part of it is to blame, and what to do about it. */
export function EmptyResult() {
  const messages = useMessages()
  const data = useData()
  const { clusters, match } = useApp((state) => state.choice)
  const choose = useApp((state) => state.choose)
  const clear = useApp((state) => state.clear)
  const { nothing, nothingAll, nothingAny, useAny, clear: clearText } = messages.filters
  const names = clusters.map((id) => clusterName(messages, data, id))
  return (
    <output className="message">
      <h2>{nothing}</h2>
      <p>{match === 'all' ? nothingAll(names) : nothingAny(names)}</p>
      <div className="actions">
        {match === 'all' && clusters.length > 1 && (
          <button type="button" className="action" onClick={() => choose({ match: 'any' })}>
            {useAny}
          </button>
        )}
        <button type="button" className="action" onClick={clear}>
          {clearText}
        </button>
      </div>
    </output>
  )
}
