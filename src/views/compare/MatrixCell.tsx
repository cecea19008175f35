import { boundsOf } from '../../dataset/bounds.ts'
import type { Observation } from '../../dataset/schema.ts'
import { subjectKind } from '../../dataset/subject.ts'
import { rowOfId } from '../../dataset/table.ts'
import { parkStyle } from '../../charts/parkStyle.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { FigureText } from '../parts/FigureText.tsx'
import { RecordMark } from '../parts/RecordMark.tsx'
import { useData } from '../useData.ts'
import type { Entry } from './compareModel.ts'

interface Props {
  readonly park: string
  readonly entry: Entry
  /** The largest figure that may be compared in this line: a full bar. */
  readonly most: number
}

/** The figure of a park: number large, time and scope beneath; a bar only where it may be compared. */
export function MatrixCell({ park, entry, most }: Props) {
  const messages = useMessages()
  const data = useData()
  const { compare } = messages
  const figure = entry.figures.get(park)
  if (!figure) return <span className="missing">{compare.notReported}</span>
  const { shown, conflicts, others } = figure
  const isTogether = entry.comparison.together.length > 1 && entry.comparison.together.includes(shown)
  const hue = `park-${parkStyle(rowOfId(data.tables.parks, park)).hueIndex + 1}`
  return (
    <>
      <FigureButton records={[{ table: 'observations', id: shown.id }]} className="cell">
        <span className="cell-value">
          <span className={hue}>
            <RecordMark
              status={shown.obsStatus}
              bound={boundsOf(shown).shape}
              scope={subjectKind(shown.subject)}
            />
          </span>
          <FigureText figure={formatQuantity(messages, shown, shown.indicator)} />
        </span>
        {isTogether && <CellBar hue={hue} share={(shown.valueTo ?? shown.value) / most} />}
        <Facts figure={shown} />
      </FigureButton>
      {conflicts.map((other) => (
        <Other key={other.id} figure={other} beside={shown} word={compare.elsewhere} />
      ))}
      {others.map((other) => (
        <Other
          key={other.id}
          figure={other}
          beside={shown}
          word={other.dims.previous ? compare.formerly : compare.also}
        />
      ))}
    </>
  )
}

function CellBar({ hue, share }: { readonly hue: string; readonly share: number }) {
  return (
    <svg className={`cell-bar ${hue}`} width="100%" height="6" aria-hidden="true">
      <rect width={`${Math.round(share * 1000) / 10}%`} height="6" fill="currentColor" />
    </svg>
  )
}

/** Scope, period and, unless it is a plain report, status. */
function Facts({ figure }: { readonly figure: Observation }) {
  const messages = useMessages()
  const { obsStatus, subject, period } = figure
  return (
    <small className="facts">
      {obsStatus !== 'A' && <b>{messages.statuses[obsStatus]}</b>}{' '}
      <span>{formatSubject(messages, subject)}</span> <span>{formatPeriod(messages, period)}</span>
    </small>
  )
}

interface OtherProps {
  readonly figure: Observation
  /** The figure that stands for the park. */
  readonly beside: Observation
  readonly word: (figure: string) => string
}
/** Another figure of the same line, with what is other about it: it stays in sight and leads to its own sentence. */
function Other({ figure, beside, word }: OtherProps) {
  const messages = useMessages()
  const { text } = formatQuantity(messages, figure, figure.indicator)
  const facts = [
    figure.subject === beside.subject ? null : formatSubject(messages, figure.subject),
    figure.period === beside.period || figure.dims.previous ? null : formatPeriod(messages, figure.period),
    figure.obsStatus === beside.obsStatus ? null : messages.statuses[figure.obsStatus],
  ].filter((fact) => fact !== null)
  return (
    <FigureButton records={[{ table: 'observations', id: figure.id }]} className="other">
      {facts.length > 0 ? messages.compare.otherwise(word(text), facts) : word(text)}
    </FigureButton>
  )
}
