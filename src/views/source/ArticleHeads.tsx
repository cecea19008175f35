import { rowOfId, wordAt } from '../../dataset/table.ts'
import type { Script } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useReading } from './useReading.ts'

/** What stands in which column; on a narrow screen there is one, and the switch above names it. */
export function ArticleHeads({ document }: { readonly document: string }) {
  const { source, scripts } = useMessages('records')
  const { documents } = useData().tables
  const { reading, hasRoom } = useReading()
  const hasAudit = useApp((state) => state.choice.audit)
  const script = wordAt(documents, 'script', rowOfId(documents, document)) as Script
  if (!hasRoom) return null
  return (
    <div className="heads">
      {reading !== 'repaired' && (
        <span>
          {source.printed} <small>{scripts[script]}</small>
        </span>
      )}
      {reading !== 'printed' && (
        <span>
          {source.repaired} <small>{scripts.hans}</small>
        </span>
      )}
      {hasAudit && <span>{source.audit}</span>}
    </div>
  )
}
