import { useMemo } from 'react'
import { useData } from '../useData.ts'

const NONE: readonly string[] = []

/**
 * What is worked out of the projects that pass, and of the clusters that are filtered by. Of all projects it is worked out
 * once and kept: every reader begins with them and comes back to them. `work` must stay the same function.
 */
export function useOfRows<Result>(
  rows: Uint32Array,
  chosen: readonly string[],
  work: (rows: Uint32Array, chosen: readonly string[]) => Result,
): Result {
  const { length } = useData().tables.investments
  const ofAll = useMemo(() => once((all: Uint32Array) => work(all, NONE)), [work])
  const isAll = rows.length === length && chosen.length === 0
  return useMemo(() => (isAll ? ofAll(rows) : work(rows, chosen)), [isAll, ofAll, work, rows, chosen])
}

/** The first answer, whatever is asked later. */
function once<Asked, Result>(work: (asked: Asked) => Result): (asked: Asked) => Result {
  let known: { readonly result: Result } | null = null
  return (asked) => (known ??= { result: work(asked) }).result
}
