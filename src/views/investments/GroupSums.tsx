import { useMemo } from 'react'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { type AmountSum, sumAmounts } from '../../dataset/sumAmounts.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatLeftOut, formatSum } from '../../i18n/formatSums.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useData } from '../useData.ts'

/** A sum leads to so many of its amounts, one a press; the rows below lead to each of them. */
const LED_TO = 100

/** What the amounts of some projects come to, kind by kind, and what was not added. One amount alone is no sum. */
export function GroupSums({ rows }: { readonly rows: readonly number[] }) {
  const messages = useMessages()
  const { investments } = useData().tables
  const told = useMemo(() => sumAmounts(investments, rows), [investments, rows])
  if (told.sums.reduce((all, sum) => all + sum.rows.length, 0) < 2) return null
  return (
    <small className="sums">
      {told.sums.map((sum) => (
        <Sum key={`${sum.kind} ${sum.unit}`} sum={sum} />
      ))}
      <span>{formatLeftOut(messages, told)}</span>
    </small>
  )
}

function Sum({ sum }: { readonly sum: AmountSum }) {
  const messages = useMessages()
  const { investments } = useData().tables
  return (
    <FigureButton records={refsAt(investments, sum.rows.slice(0, LED_TO))}>
      {formatSum(messages, sum)}
    </FigureButton>
  )
}
