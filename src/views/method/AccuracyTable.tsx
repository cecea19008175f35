import { type Accuracy, SCORED_SECTIONS, type SectionScore } from '../../dataset/accuracy.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatNumber } from '../../i18n/formatQuantity.ts'

/** A column a run, a row a section. */
export function AccuracyTable({ runs }: { readonly runs: readonly Accuracy[] }) {
  const { method } = useMessages()
  return (
    <table className="yb accuracy">
      <thead>
        <tr>
          <th scope="col">{method.section}</th>
          {runs.map(({ run }) => (
            <th key={run} scope="col">
              {method.runs[run]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SCORED_SECTIONS.map((name) => (
          <tr key={name}>
            <th scope="row">{method.sections[name]}</th>
            {runs.map(({ run, sections }) => (
              <td key={run}>
                <Score {...sections[name]} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{method.grounding}</th>
          {runs.map(({ run, grounding }) => (
            <td key={run}>
              <Percent value={grounding} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function Score({ f1, strictF1 }: SectionScore) {
  const messages = useMessages()
  return (
    <>
      <Percent value={f1} />
      {strictF1 !== null && <small>{messages.method.strict(formatNumber(messages, strictF1))}</small>}
    </>
  )
}

/** A score; where the gold holds nothing to score, that is said. */
function Percent({ value }: { readonly value: number | null }) {
  const messages = useMessages()
  if (value === null) return <span className="faint">{messages.method.noGold}</span>
  return <b>{formatNumber(messages, value)}</b>
}
