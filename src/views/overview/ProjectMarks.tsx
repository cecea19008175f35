import { refsAt } from '../../dataset/evidenceRecord.ts'
import { rowOfId, wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { recordText } from '../evidence/recordText.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { ParkMark } from '../parts/ParkMark.tsx'
import { useData } from '../useData.ts'

/** More marks would be a wall. */
const MOST_MARKS = 24

/** A hollow park mark for each project without an amount; each opens its sentence. How many are not drawn is said. */
export function ProjectMarks({ rows }: { readonly rows: Uint32Array }) {
  const messages = useMessages()
  const data = useData()
  const { investments, parks } = data.tables
  const drawn = rows.subarray(0, MOST_MARKS)
  return (
    <span className="units">
      {refsAt(investments, drawn).map((record, at) => (
        <FigureButton
          key={record.id}
          records={[record]}
          label={recordText(messages, data, record)}
          className="unit-mark"
        >
          <ParkMark at={rowOfId(parks, wordAt(investments, 'park', rows[at] ?? -1) ?? '')} hollow />
        </FigureButton>
      ))}
      {rows.length > drawn.length && (
        <small className="faint">{messages.overview.moreAmounts(rows.length - drawn.length)}</small>
      )}
    </span>
  )
}
