/** A sort order from a list of keys: the smaller comes first, and the next key is asked only where two are equal. */
export const byKeys =
  <Row>(keys: readonly ((row: Row) => number)[]) =>
  (a: Row, b: Row): number => {
    for (const key of keys) {
      const order = key(a) - key(b)
      if (order !== 0) return order
    }
    return 0
  }
