import { useMemo } from 'react'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { type AmountSum, sumAmounts } from '../../dataset/projects/sumAmounts.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { useData } from '../useData.ts'
import { FigureButton } from './FigureButton.tsx'
import { FigureText } from './FigureText.tsx'

/** A sum leads to so many of its amounts, one a press; the page has rows for each of them. */
const LED_TO = 100

interface Props {
  /** Rows of `investments`. */
  readonly rows: readonly number[]
  /** Of fewer amounts nothing is shown: where the projects stand right below, one amount is no sum. */
  readonly least?: number
}

/** The amounts of some projects, one sum for each kind, and how many state none; each steps through its projects. */
export function AmountSums({ rows, least = 0 }: Props) {
  const { investments: words } = useMessages()
  const { investments } = useData().tables
  const { sums, outputs, unknown } = useMemo(() => sumAmounts(investments, rows), [investments, rows])
  if (rows.length - unknown.length < least) return null
  return (
    <ul className="sums">
      {sums.map((sum) => (
        <li key={sum.rows[0]}>
          <Sum sum={sum} />
        </li>
      ))}
      {outputs.length > 0 && (
        <li>
          <Outputs outputs={outputs} />
        </li>
      )}
      {unknown.length > 0 && (
        <li>
          <FigureButton records={refsAt(investments, unknown.slice(0, LED_TO))} className="quiet">
            {sums.length + outputs.length === 0 && unknown.length > 1
              ? words.noAmounts
              : words.unknownAmounts(unknown.length)}
          </FigureButton>
        </li>
      )}
    </ul>
  )
}

/** One is told; of several only how many there are. */
function Outputs({ outputs }: { readonly outputs: readonly AmountSum[] }) {
  const { investments: words } = useMessages()
  const { investments } = useData().tables
  const [only] = outputs
  if (only && outputs.length === 1) return <Sum sum={only} />
  const rows = outputs.slice(0, LED_TO).flatMap((output) => output.rows)
  return <FigureButton records={refsAt(investments, rows)}>{words.outputs(outputs.length)}</FigureButton>
}

function Sum({ sum: { kind, unit, amount, rows } }: { readonly sum: AmountSum }) {
  const messages = useMessages()
  const { investments: words, amountKinds, clauseComma } = messages
  const { investments } = useData().tables
  return (
    <FigureButton records={refsAt(investments, rows.slice(0, LED_TO))}>
      <FigureText figure={formatQuantity(messages, { ...amount, unit })} />{' '}
      <small>
        {[
          kind === null ? words.noKind : amountKinds[kind],
          ...(rows.length > 1 ? [words.sumOf(rows.length)] : []),
          ...(kind === 'annual_output' ? [words.noInvestment] : []),
        ].join(clauseComma)}
      </small>
    </FigureButton>
  )
}
