import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { FigureButton } from '../parts/FigureButton.tsx'

interface Props {
  readonly figure: ShownFigure
  /** The figure that stands for the park. */
  readonly beside: ShownFigure
  readonly word: (figure: string) => string
}

/** Another figure of the same line, with what is other about it: it stays in sight and leads to its own sentence. */
export function OtherFigure({ figure, beside, word }: Props) {
  const messages = useMessages('comparison')
  const { text } = formatQuantity(messages, figure, figure.indicator)
  const facts = [
    figure.subject === beside.subject ? null : formatSubject(messages, figure.subject),
    figure.period === beside.period || figure.dims.previous ? null : formatPeriod(messages, figure.period),
    figure.obsStatus === beside.obsStatus ? null : messages.statuses[figure.obsStatus],
  ].filter((fact) => fact !== null)
  return (
    <FigureButton records={[{ table: 'observations', id: figure.id }]} className="other">
      <MixedText>{facts.length > 0 ? messages.compare.otherwise(word(text), facts) : word(text)}</MixedText>
    </FigureButton>
  )
}
