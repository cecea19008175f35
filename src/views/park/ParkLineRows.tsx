import { useMemo } from 'react'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import type { ParkLine } from '../../dataset/profiles/parkFigures.ts'
import type { Observation } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import { indicatorName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { narrowings } from '../evidence/narrowings.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { FigureText } from '../parts/FigureText.tsx'
import { Quote } from '../parts/Quote.tsx'
import { useData } from '../useData.ts'

/** The figures of one line: the one that stands for the park, what contradicts it, and the others. */
export function ParkLineRows({ line }: { readonly line: ParkLine }) {
  const { shown, conflicts, others } = line
  const figures = [shown, ...conflicts, ...others]
  return figures.map((figure, at) => (
    <tr key={figure.id} className={at > 0 ? 'further' : undefined}>
      {at === 0 && (
        <th scope="row" rowSpan={figures.length}>
          <LineName figure={shown} />
        </th>
      )}
      <FigureCells figure={figure} isConflict={conflicts.includes(figure)} />
    </tr>
  ))
}

/** What is counted; a figure that the catalogue has no name for is named by its own words. */
function LineName({ figure }: { readonly figure: Observation }) {
  const messages = useMessages()
  const data = useData()
  const { id, indicator, dims } = figure
  const record = useMemo((): RecordRef => ({ table: 'observations', id }), [id])
  if (indicator.startsWith('other:')) return <Quote record={record} />
  const { previous: _, ...lasting } = dims
  return (
    <>
      {indicatorName(messages, data, indicator)}
      <small className="beneath">{narrowings(messages, data, lasting).join(messages.clauseComma)}</small>
    </>
  )
}

interface CellsProps {
  readonly figure: Observation
  readonly isConflict: boolean
}
function FigureCells({ figure, isConflict }: CellsProps) {
  const messages = useMessages('projects')
  const { id, indicator, period, subject, obsStatus, dims } = figure
  const status = messages.statuses[obsStatus]
  const scope = formatSubject(messages, subject)
  return (
    <>
      <td>
        <FigureButton records={[{ table: 'observations', id }]}>
          <FigureText figure={formatQuantity(messages, figure, indicator)} />
        </FigureButton>
        {dims.previous === true && <small className="beneath">{messages.evidence.previous}</small>}
        {isConflict && <small className="beneath conflict">{messages.park.conflict}</small>}
      </td>
      <td className={period === null ? 'faint' : undefined}>{formatPeriod(messages, period)}</td>
      <td>
        {subject === 'park' ? (
          scope
        ) : (
          <b>
            <MixedText>{scope}</MixedText>
          </b>
        )}
      </td>
      <td>{obsStatus === 'A' ? status : <b>{status}</b>}</td>
    </>
  )
}
