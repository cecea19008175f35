import { refsAt } from '../../dataset/evidenceRecord.ts'
import { wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useData } from '../useData.ts'

/** The clusters that the text calls leading; each opens the words that do. */
export function LeadingClusters({ rows }: { readonly rows: readonly number[] }) {
  const messages = useMessages()
  const data = useData()
  const { parkClusters } = data.tables
  const { leading, noLeading } = messages.overview
  return (
    <div className="line leading">
      <span className="of">{leading}</span>
      {rows.length === 0 && <span className="none">{noLeading}</span>}
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <FigureButton records={refsAt(parkClusters, [row])}>
              {clusterName(messages, data, wordAt(parkClusters, 'cluster', row) ?? '')}
            </FigureButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
