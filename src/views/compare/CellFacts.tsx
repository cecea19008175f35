import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatConversion } from '../../i18n/formatConversion.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import { MixedText } from '../../i18n/MixedText.tsx'

/** Scope, period and, unless it is a plain report, status; of a converted figure, what it was converted to. */
export function CellFacts({ figure }: { readonly figure: ShownFigure }) {
  const messages = useMessages('comparison')
  const { obsStatus, subject, period } = figure
  // That a figure is per km², its unit says.
  const steps = formatConversion(messages, figure)?.steps.filter(({ kind }) => kind !== 'area') ?? []
  return (
    <small className="facts">
      {obsStatus !== 'A' && <b>{messages.statuses[obsStatus]}</b>}{' '}
      <span>
        <MixedText>{formatSubject(messages, subject)}</MixedText>
      </span>{' '}
      <span>{formatPeriod(messages, period)}</span>
      {steps.map(({ stamp }) => (
        <b key={stamp} className="stamp">
          {stamp}
        </b>
      ))}
    </small>
  )
}
