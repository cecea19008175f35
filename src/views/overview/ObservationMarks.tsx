import { refsAt } from '../../dataset/evidenceRecord.ts'
import { rowOfId, wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkStyle } from '../../charts/parkStyle.ts'
import { recordText } from '../evidence/recordText.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { RecordMark } from '../parts/RecordMark.tsx'
import { recordShape } from '../parts/recordShape.ts'
import { useData } from '../useData.ts'

interface Props {
  /** Rows of `observations`. */
  readonly rows: readonly number[]
  readonly className?: string
}

/** A mark for each observation, in its park's colour; each opens its sentence. */
export function ObservationMarks({ rows, className = '' }: Props) {
  return (
    <span className={`units ${className}`}>
      {rows.map((row) => (
        <ObservationMark key={row} row={row} />
      ))}
    </span>
  )
}

function ObservationMark({ row }: { readonly row: number }) {
  const messages = useMessages()
  const data = useData()
  const { observations, parks } = data.tables
  const records = refsAt(observations, [row])
  const hue = parkStyle(rowOfId(parks, wordAt(observations, 'park', row) ?? '')).hueIndex + 1
  return (
    <FigureButton
      records={records}
      label={records.map((record) => recordText(messages, data, record)).join('')}
      className={`unit-mark park-${hue}`}
    >
      <RecordMark {...recordShape(observations, row)} />
    </FigureButton>
  )
}
