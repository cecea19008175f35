import { type Accuracy, SCORED_RUNS, SCORED_SECTIONS, type SectionScore } from '../../dataset/accuracy.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatNumber } from '../../i18n/formatQuantity.ts'

/** A column a run, a row a section. As high before the scores are there, so that nothing below moves under a pointer. */
export function AccuracyTable({ runs }: { readonly runs: readonly Accuracy[] | null }) {
  const { method } = useMessages('checks')
  const columns = SCORED_RUNS.map((run) => ({ run, scores: runs?.find((scored) => scored.run === run) }))
  return (
    <table className="yb accuracy" aria-busy={runs === null}>
      <thead>
        <tr>
          <th scope="col">{method.section}</th>
          {columns.map(({ run }) => (
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
            {columns.map(({ run, scores }) => (
              <td key={run}>
                <Score score={scores?.sections[name]} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{method.grounding}</th>
          {columns.map(({ run, scores }) => (
            <td key={run}>
              <Percent value={scores?.grounding} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function Score({ score }: { readonly score: SectionScore | undefined }) {
  const messages = useMessages('checks')
  const { strict, pending } = messages.method
  const { f1, strictF1 } = score ?? { f1: undefined, strictF1: undefined }
  return (
    <>
      <Percent value={f1} />
      <small>
        {strictF1 !== null && strict(strictF1 === undefined ? pending : formatNumber(messages, strictF1))}
      </small>
    </>
  )
}

/** A score; undefined: on its way; null: the gold holds nothing to score, and that is said. */
function Percent({ value }: { readonly value: number | null | undefined }) {
  const messages = useMessages('checks')
  if (value === undefined) return <b className="faint">{messages.method.pending}</b>
  if (value === null) return <b className="faint words">{messages.method.noGold}</b>
  return <b>{formatNumber(messages, value)}</b>
}
