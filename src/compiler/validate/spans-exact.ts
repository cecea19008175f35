import type { Check, Rows } from './check.ts'

/** A figure without its sentence does not exist: a row whose quote is not in the article is a bug, and throws. */
export const spansExact: Check = {
  name: 'spans-exact',
  description: 'every row quotes the raw article to the letter',
  run({ article, rows }) {
    for (const { id, source } of allRows(rows)) {
      const { document, start, end, exact } = source
      if (document !== article.id || start >= end || article.repaired.raw.slice(start, end) !== exact)
        throw new RangeError(`${id} does not quote [${start}, ${end}) of ${article.id}`)
    }
    return []
  },
}

const allRows = (rows: Rows) => [
  ...rows.mentions,
  ...rows.observations,
  ...rows.investments,
  ...rows.parkClusters,
  ...rows.rankings,
  ...rows.honours,
  ...rows.measures,
]
