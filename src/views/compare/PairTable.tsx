import { AXES } from '../../dataset/compare/comparabilityAxes.ts'
import type { Pair, Reason } from '../../dataset/compare/comparability.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import { formatSides } from '../../i18n/formatReason.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import { Section } from '../parts/Section.tsx'
import { VerdictSign } from '../parts/VerdictSign.tsx'
import { useData } from '../useData.ts'
import type { Entry } from '../../dataset/compare/compareModel.ts'

/** Every pair of parks on the five axes. */
export function PairTable({ entry }: { readonly entry: Entry }) {
  const messages = useMessages('comparison')
  const data = useData()
  const { compare } = messages
  return (
    <Section no={compare.pairsNo} title={compare.pairsTitle} unit={formatLine(messages, data, entry.line)}>
      <table className="yb pairs">
        <thead>
          <tr>
            <th scope="col">{compare.pairs}</th>
            {AXES.map((axis) => (
              <th key={axis} scope="col">
                {compare.axes[axis]}
              </th>
            ))}
            <th scope="col">{compare.overall}</th>
          </tr>
        </thead>
        <tbody>
          {entry.comparison.pairs.map((pair) => (
            <PairRow key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
          ))}
        </tbody>
      </table>
      <p className="notes">{compare.pairsNote}</p>
    </Section>
  )
}

function PairRow({ pair }: { readonly pair: Pair }) {
  const { compare, verdicts } = useMessages('comparison')
  return (
    <tr>
      <th scope="row">
        <ParkLabel park={pair.a.park} />
        <ParkLabel park={pair.b.park} />
      </th>
      {pair.reasons.map((reason) => (
        <td key={reason.axis} data-axis={compare.axes[reason.axis]}>
          <ReasonCell pair={pair} reason={reason} />
        </td>
      ))}
      <td className="overall" data-axis={compare.overall}>
        <span className="judged">
          <VerdictSign verdict={pair.verdict} />
          <b aria-hidden="true">{verdicts[pair.verdict]}</b>
        </span>
      </td>
    </tr>
  )
}

function ReasonCell({ pair: { a, b }, reason }: { readonly pair: Pair; readonly reason: Reason }) {
  const messages = useMessages('comparison')
  const data = useData()
  const sides = [
    { figure: a, says: reason.says[0] },
    { figure: b, says: reason.says[1] },
  ]
  return (
    <span className="judged">
      <VerdictSign verdict={reason.verdict} />
      <MixedText>{formatSides(messages, data, reason.code, sides)}</MixedText>
    </span>
  )
}
