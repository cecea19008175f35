/** The filter that every view obeys: which parks, projects and figures it lets through. */
import type { BitSet } from './bitSet.ts'
import type { Filter } from './facets.ts'
import { keepLast } from '../keepLast.ts'
import { listRows } from './listRows.ts'
import { perData } from '../perData.ts'
import { rowsPassing } from './rowsPassing.ts'
import { columnNamed, type Data } from '../table.ts'

/** What the filter lets through; listed when it is first asked for. */
export interface Selected {
  /** Park ids, in the order of the table. */
  readonly parks: readonly string[]
  /** Rows of `investments`, ascending. */
  readonly investments: Uint32Array
  /** Rows of `observations`, ascending. */
  readonly observations: Uint32Array
}

/** One answer while the same is let through: every figure of a page asks which record stands for it. */
export function select(data: Data, filter: Filter): Selected {
  return selections(data)(
    rowsPassing(data, 'parks', filter),
    rowsPassing(data, 'investments', filter),
    rowsPassing(data, 'observations', filter),
  )
}

const selections = perData((data) => {
  const idsOf = keepLast((rows: BitSet) => parkIds(data, listRows(rows)))
  const [investmentsOf, observationsOf] = [keepLast(listRows), keepLast(listRows)]
  return keepLast(
    (parks: BitSet, investments: BitSet, observations: BitSet): Selected => ({
      get parks() {
        return idsOf(parks)
      },
      get investments() {
        return investmentsOf(investments)
      },
      get observations() {
        return observationsOf(observations)
      },
    }),
  )
})

/** Park ids in the order of the table, all if no rows are given. */
export function parkIds(data: Data, rows?: Uint32Array): string[] {
  const { codes, words } = columnNamed(data.tables.parks, 'id', 'word')
  return Array.from(rows ?? codes.keys(), (row) => words[codes[row] as number] as string)
}
