import type { ChartFigure } from '../../charts/figure.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { useData } from '../useData.ts'
import { Override } from './Override.tsx'

/** The notes of a chart of several lines, and the reader's override for each park that stands apart in some of them. */
export function ParkRemarks({ figure: { notes, barred } }: { readonly figure: ChartFigure }) {
  const messages = useMessages('figures')
  const data = useData()
  return (
    <ul className="remarks">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {barred?.map((park) => (
        <li key={park}>
          <Override parks={[park]} word={messages.charts.override(parkName(messages, data, park))} />
        </li>
      ))}
    </ul>
  )
}
