import type { Data } from './table.ts'

/** What is worked out of a dataset once, however often it is asked for, and forgotten with the dataset. */
export function perData<Result>(work: (data: Data) => Result): (data: Data) => Result {
  const known = new WeakMap<Data, Result>()
  return (data) => {
    const found = known.get(data)
    if (found !== undefined) return found
    const made = work(data)
    known.set(data, made)
    return made
  }
}
