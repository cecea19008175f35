import { useMemo } from 'react'
import { amountGroup } from '../../dataset/investmentGroups.ts'
import { type AmountSum, amountSums } from '../../dataset/amountSums.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { useData } from '../useData.ts'
import { FigureButton } from './FigureButton.tsx'
import { FigureText } from './FigureText.tsx'

/** The amounts of some projects, one sum for each kind, and how many state none; each steps through its projects. */
export function AmountSums({ rows }: { readonly rows: readonly number[] }) {
  const { clusters: words } = useMessages()
  const { investments } = useData().tables
  const sums = useMemo(() => amountSums(investments, rows), [investments, rows])
  const unknown = rows.filter((row) => amountGroup(investments, row) === 'unknown')
  return (
    <ul className="sums">
      {sums.map((sum) => (
        <li key={sum.rows[0]}>
          <Sum sum={sum} />
        </li>
      ))}
      {unknown.length > 0 && (
        <li>
          <FigureButton records={refsAt(investments, unknown)} className="quiet">
            {sums.length === 0 && unknown.length > 1 ? words.noAmounts : words.unknownAmounts(unknown.length)}
          </FigureButton>
        </li>
      )}
    </ul>
  )
}

function Sum({ sum }: { readonly sum: AmountSum }) {
  const messages = useMessages()
  const { clusters: words } = messages
  const { investments } = useData().tables
  const { kind, rows } = sum
  return (
    <FigureButton records={refsAt(investments, rows)}>
      <FigureText figure={formatQuantity(messages, sum)} />{' '}
      <small>
        {[
          kind === null ? words.kindUnknown : messages.amountKinds[kind],
          ...(rows.length > 1 ? [words.sum(rows.length)] : []),
          ...(kind === 'annual_output' ? [words.notInvestment] : []),
        ].join(messages.clauseComma)}
      </small>
    </FigureButton>
  )
}
