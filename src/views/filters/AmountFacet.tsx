import { useId, useMemo } from 'react'
import { amountCounts } from '../../dataset/filter/facetCounts.ts'
import type { AmountFilter } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useFilter } from '../useFilter.ts'
import { AmountEnd } from './AmountEnd.tsx'
import { FacetGroup } from './FacetGroup.tsx'

/** A range of amounts, with what may lie in it and what is unknown as choices of their own. */
export function AmountFacet() {
  const { filters } = useMessages()
  const data = useData()
  const { filter } = useFilter()
  const { choose } = useActions()
  const counts = useMemo(() => amountCounts(data, filter), [data, filter])
  const { amount } = filter
  const change = (part: Partial<AmountFilter>) => choose({ amount: { ...amount, ...part } })
  const hasRange = amount.min !== null || amount.max !== null
  return (
    <FacetGroup facet="amount" chosen={Number(hasRange) + Number(amount.unknown)} isOpen={false}>
      <div className="range">
        <AmountEnd label={filters.amountMin} value={amount.min} onChange={(min) => change({ min })} />
        <AmountEnd label={filters.amountMax} value={amount.max} onChange={(max) => change({ max })} />
      </div>
      <ul className="facet">
        <AmountChoice
          name={filters.amountMaybe}
          hint={filters.amountMaybeHint}
          count={hasRange ? counts.maybe : 0}
          isChosen={amount.maybe}
          onToggle={() => change({ maybe: !amount.maybe })}
        />
        <AmountChoice
          name={filters.unknown.amount}
          hint={filters.amountUnknownHint}
          count={counts.unknown}
          isChosen={amount.unknown}
          onToggle={() => change({ unknown: !amount.unknown })}
        />
      </ul>
      {hasRange && <output className="quiet">{filters.amountInside(counts.inside)}</output>}
    </FacetGroup>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly hint: string
  readonly count: number
  readonly isChosen: boolean
  readonly onToggle: () => void
}
function AmountChoice({ name, hint, count, isChosen, onToggle }: ChoiceProps) {
  const { filters } = useMessages()
  const hintId = useId()
  const words = filters.counts.stages(0, count, 0)
  return (
    <li>
      <label title={hint} className={count === 0 && !isChosen ? 'zero' : undefined}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={filters.choice(name, words)}
          aria-describedby={hintId}
          onChange={onToggle}
        />
        <span>{name}</span>
        <span className="n">{count}</span>
        <span className="vh" id={hintId}>
          {hint}
        </span>
      </label>
    </li>
  )
}
