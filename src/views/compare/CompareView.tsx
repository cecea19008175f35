import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { EmptyResult } from '../filters/EmptyResult.tsx'
import { CompareFigure } from './CompareFigure.tsx'
import { CompareMatrix } from './CompareMatrix.tsx'
import { CompareTitle } from './CompareTitle.tsx'
import './choices.css'
import './compare.css'
import { PairTable } from './PairTable.tsx'
import { useCompare } from './useCompare.ts'

/** Parks side by side: one line as a chart, its pairs on five axes, then every line with its verdict. */
export function CompareView() {
  const model = useCompare()
  const { chosen } = model
  return (
    <>
      <ActiveFilters />
      <CompareTitle model={model} />
      {model.choosable.length === 0 && <EmptyResult />}
      {model.choosable.length > 0 && !chosen && <EmptyResult table="observations" />}
      {chosen && (
        <>
          <CompareFigure model={model} entry={chosen} />
          {chosen.comparison.pairs.length > 0 && <PairTable entry={chosen} />}
          <CompareMatrix model={model} chosen={chosen} />
        </>
      )}
    </>
  )
}
