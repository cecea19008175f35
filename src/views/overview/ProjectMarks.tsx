import { refsAt } from '../../dataset/evidenceRecord.ts'
import { rowOfId, wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { recordText } from '../evidence/recordText.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { ParkMark } from '../parts/ParkMark.tsx'
import { useData } from '../useData.ts'

/** A hollow park mark for each project without an amount; each opens its sentence. */
export function ProjectMarks({ rows }: { readonly rows: readonly number[] }) {
  const messages = useMessages()
  const data = useData()
  const { investments, parks } = data.tables
  return (
    <span className="units">
      {refsAt(investments, rows).map((record, at) => (
        <FigureButton
          key={record.id}
          records={[record]}
          label={recordText(messages, data, record)}
          className="unit-mark"
        >
          <ParkMark at={rowOfId(parks, wordAt(investments, 'park', rows[at] ?? -1) ?? '')} hollow />
        </FigureButton>
      ))}
    </span>
  )
}
