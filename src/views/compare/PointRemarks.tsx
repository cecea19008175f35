import { useMemo } from 'react'
import { scatterPoints } from '../../charts/scatter/scatterPoints.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { useData } from '../useData.ts'
import type { Entry } from './compareModel.ts'
import { Override } from './Override.tsx'

interface Props {
  readonly x: Entry
  readonly y: Entry
  /** All notes of the chart. */
  readonly said: readonly string[]
}

/** The notes of a scatter plot, and the reader's override for each point that is an empty outline by the rules. */
export function PointRemarks({ x, y, said }: Props) {
  const messages = useMessages()
  const data = useData()
  const apart = useMemo(() => scatterPoints(x, y, []).points.filter(({ place }) => place === 'apart'), [x, y])
  return (
    <ul className="remarks">
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {apart.map(({ park }) => (
        <li key={park}>
          <Override parks={[park]} word={messages.charts.override(parkName(messages, data, park))} />
        </li>
      ))}
    </ul>
  )
}
