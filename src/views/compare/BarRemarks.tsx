import { barNotes } from '../../charts/bars/barNotes.ts'
import { noteLines } from '../../charts/noteLines.ts'
import type { Comparison } from '../../dataset/compare/comparabilityGroup.ts'
import { useMessages } from '../../i18n/context.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { Override } from './Override.tsx'

interface RemarksProps {
  readonly comparison: Comparison
  /** All notes of the chart: conversions and axes are told here, too. */
  readonly said: readonly string[]
}

/** Notes on the figures together; for what stands apart its reasons, and the reader's override. */
export function BarRemarks({ comparison, said }: RemarksProps) {
  const messages = useMessages('comparison', 'figures')
  const data = useData()
  const overrides = useApp((state) => state.choice.overrides)
  const { charts } = messages
  const remarks = barNotes(messages, data, comparison, overrides)
  const { notes, barred } = remarks
  const onComparison = noteLines(messages, remarks)
  const hasGroup = comparison.together.length > 0
  const apart = comparison.apart.map(({ figure }) => figure.park)
  return (
    <ul className="remarks">
      {notes.map((note) => (
        <li key={note}>
          <MixedText>{charts.note(note)}</MixedText>
        </li>
      ))}
      {said
        .filter((note) => !onComparison.includes(note))
        .map((note) => (
          <li key={note}>
            <MixedText>{note}</MixedText>
          </li>
        ))}
      {barred.map(({ parks, names, text }) => (
        <li key={parks.join(' ')}>
          <MixedText>{text}</MixedText>
          {hasGroup && <Override parks={parks} word={charts.override(names)} />}
        </li>
      ))}
      {!hasGroup && apart.length > 0 && (
        <li>
          <Override parks={apart} word={charts.overrideAll} />
        </li>
      )}
    </ul>
  )
}
