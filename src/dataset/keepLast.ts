/** The same work, not done again while it is asked for with the arguments of the last time. */
export function keepLast<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | null = null
  return (...given) => {
    if (last && isSame(last.given, given)) return last.result
    last = { given, result: work(...given) }
    return last.result
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => Object.is(one, b[at]))
