import { refsAt } from '../../dataset/evidenceRecord.ts'
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { type AmountSum, outputOf, sumAmounts } from '../../dataset/projects/sumAmounts.ts'
import type { Rows } from '../../dataset/rows.ts'
import type { Table } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { useData } from '../useData.ts'
import { FigureButton } from './FigureButton.tsx'
import { FigureText } from './FigureText.tsx'

/** A sum leads to so many of its amounts, one a press; the page has rows for each of them. */
const LED_TO = 100

interface Props {
  /** Rows of `investments`. */
  readonly rows: Rows
  /** Of fewer amounts nothing is shown: where the projects stand right below, one amount is no sum. */
  readonly least?: number
}

/** The amounts of some projects, one sum for each kind, and how many state none; each steps through its projects. */
export function AmountSums({ rows, least = 0 }: Props) {
  const { investments: words } = useMessages('projects')
  const { investments } = useData().tables
  const { sums, outputs, unknown } = sumsOf(investments, rows)
  if (rows.length - unknown < least) return null
  return (
    <ul className="sums">
      {sums.map((sum) => (
        <li key={sum.rows[0]}>
          <Sum sum={sum} />
        </li>
      ))}
      {outputs.length > 0 && (
        <li>
          <Outputs rows={outputs} />
        </li>
      )}
      {unknown > 0 && (
        <li>
          <FigureButton records={refsAt(investments, unknownRows(investments, rows))} className="quiet">
            {sums.length + outputs.length === 0 && unknown > 1
              ? words.noAmounts
              : words.unknownAmounts(unknown)}
          </FigureButton>
        </li>
      )}
    </ul>
  )
}

/** A heading that scrolls out of the window and in again asks for the same rows. */
const knownSums = new WeakMap<Rows, ReturnType<typeof sumAmounts>>()

function sumsOf(investments: Table<'investments'>, rows: Rows) {
  const sums = knownSums.get(rows) ?? sumAmounts(investments, rows)
  knownSums.set(rows, sums)
  return sums
}

/** The first of the rows that state no amount. */
function unknownRows(investments: Table<'investments'>, rows: Rows): number[] {
  const unknown: number[] = []
  for (let at = 0; at < rows.length && unknown.length < LED_TO; at++) {
    const row = rows[at] as number
    if (amountGroup(investments, row) === 'unknown') unknown.push(row)
  }
  return unknown
}

/** One is told; of several only how many there are. */
function Outputs({ rows }: { readonly rows: Uint32Array }) {
  const { investments: words } = useMessages('projects')
  const { investments } = useData().tables
  if (rows.length === 1) return <Sum sum={outputOf(investments, rows)} />
  return (
    <FigureButton records={refsAt(investments, rows.subarray(0, LED_TO))}>
      {words.outputs(rows.length)}
    </FigureButton>
  )
}

function Sum({ sum: { kind, unit, amount, rows } }: { readonly sum: AmountSum }) {
  const messages = useMessages('projects')
  const { investments: words, amountKinds, clauseComma } = messages
  const { investments } = useData().tables
  return (
    <FigureButton records={refsAt(investments, rows.subarray(0, LED_TO))}>
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
