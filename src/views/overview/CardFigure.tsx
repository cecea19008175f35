import type { Observation } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import { indicatorName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { FigureButton } from '../parts/FigureButton.tsx'
import { FigureText } from '../parts/FigureText.tsx'
import { useData } from '../useData.ts'
import type { CardLine } from './cardModel.ts'

/** A main figure with period, scope and status beneath; or that it is not reported, and what is instead. */
export function CardFigure({ line }: { readonly line: CardLine }) {
  const messages = useMessages()
  const data = useData()
  const { overview, filters } = messages
  if (!line.figure)
    return (
      <div className="line">
        <span className="of">{overview.cardLines[line.name]}</span>
        <span className="none">{line.isHidden ? filters.hidden : overview.notReported}</span>
        {line.part && <PartFigure part={line.part} />}
      </div>
    )
  const { shown, conflicts } = line.figure
  return (
    <div className="line">
      <FigureButton records={[shown, ...conflicts].map(({ id }) => ({ table: 'observations', id }))}>
        <span className="of">{indicatorName(messages, data, shown.indicator)}</span>
        <FigureText figure={formatQuantity(messages, shown, shown.indicator)} />
        <Qualifiers observation={shown} />
        {conflicts.map((conflict) => (
          <small key={conflict.id}>
            {messages.overview.elsewhere(formatQuantity(messages, conflict, conflict.indicator).text)}
          </small>
        ))}
      </FigureButton>
    </div>
  )
}

/** Period and scope, and the status unless it is a plain report; what is not said of the park itself stands out. */
function Qualifiers({ observation }: { readonly observation: Observation }) {
  const messages = useMessages()
  const { period, subject, obsStatus } = observation
  const scope = formatSubject(messages, subject)
  return (
    <small>
      <span>{formatPeriod(messages, period)}</span>{' '}
      {subject === 'park' ? (
        <span>{scope}</span>
      ) : (
        <b>
          <MixedText>{scope}</MixedText>
        </b>
      )}{' '}
      {obsStatus !== 'A' && <b>{messages.statuses[obsStatus]}</b>}
    </small>
  )
}

function PartFigure({ part }: { readonly part: Observation }) {
  const messages = useMessages()
  const figure = formatQuantity(messages, part, part.indicator)
  return (
    <FigureButton records={[{ table: 'observations', id: part.id }]}>
      <small>
        <MixedText>
          {messages.overview.onlyPart(formatSubject(messages, part.subject), figure.text)}
        </MixedText>
      </small>
    </FigureButton>
  )
}
