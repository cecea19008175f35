import { AXES, type Axis } from '../../dataset/compare/comparabilityAxes.ts'
import { AXIS_RULES } from '../../dataset/compare/comparabilityRules.ts'
import { useMessages } from '../../i18n/context.ts'
import { Section } from '../parts/Section.tsx'
import { VerdictSign } from '../parts/VerdictSign.tsx'
import { ConversionRules } from './ConversionRules.tsx'
import { RuleExample } from './RuleExample.tsx'

/** The rules of comparability as they are applied: axis by axis, in their order. */
export function RulesSection() {
  const { method, compare } = useMessages('checks', 'comparison')
  return (
    <Section no={method.rulesNo} title={method.rulesTitle} unit={method.rulesUnit}>
      <table className="yb rules">
        <thead>
          <tr>
            <th scope="col">{method.axis}</th>
            <th scope="col">{method.verdict}</th>
            <th scope="col">{method.reason}</th>
            <th scope="col">{method.example}</th>
          </tr>
        </thead>
        {AXES.map((axis) => (
          <AxisRows key={axis} axis={axis} />
        ))}
      </table>
      <p className="notes">{compare.pairsNote}</p>
      <ConversionRules />
    </Section>
  )
}

function AxisRows({ axis }: { readonly axis: Axis }) {
  const { compare, verdicts } = useMessages('comparison')
  const { rules } = AXIS_RULES[axis]
  return (
    <tbody>
      {rules.map(({ code, verdict }, at) => (
        <tr key={code}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={rules.length}>
              {compare.axes[axis]}
            </th>
          )}
          <td>
            <span className="ruling">
              <VerdictSign verdict={verdict} />
              <span aria-hidden="true">{verdicts[verdict]}</span>
            </span>
          </td>
          <td>{compare.reasons[code]}</td>
          <td className="example">
            <RuleExample code={code} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}
