import type { ReasonCode } from '../../dataset/compare/comparabilityRules.ts'
import { ruleExamples } from '../../dataset/compare/ruleExamples.ts'
import type { Observation } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSides } from '../../i18n/formatReason.ts'
import { indicatorName, parkName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useData } from '../useData.ts'

/** Two figures of the dataset on which the rule decides, with what each says on its axis. */
export function RuleExample({ code }: { readonly code: ReasonCode }) {
  const messages = useMessages('checks', 'comparison')
  const data = useData()
  const example = ruleExamples(data).get(code)
  if (!example) return <span className="faint">{messages.method.noExample}</span>
  const { a, b, reason } = example
  const sides = [a, b].map((figure, at) => ({ figure, says: reason.says[at] ?? null }))
  return (
    <>
      <span className="sides">
        <span className="quiet">{indicatorName(messages, data, a.indicator)}</span> <Side figure={a} />{' '}
        <Side figure={b} />
      </span>
      <span className="said">
        <MixedText>{formatSides(messages, data, code, sides)}</MixedText>
      </span>
    </>
  )
}

function Side({ figure }: { readonly figure: Observation }) {
  const messages = useMessages()
  const data = useData()
  return (
    <FigureButton records={[{ table: 'observations', id: figure.id }]} className="nb">
      {parkName(messages, data, figure.park)} {formatQuantity(messages, figure, figure.indicator).text}
    </FigureButton>
  )
}
