import { cut } from '../span.ts'
import type { Article, Dating } from '../types.ts'

const STATED = /(?:^|[\n\s：:｜|])(\d{2,4})(?:年|-|\/|\.)(\d{1,2})(?:月|-|\/|\.)(\d{1,2})日?/g

/** Reads the date of publication, stated or inferred. */
export function readDating(article: Article): Dating {
  const { text } = article.repaired
  for (const block of article.blocks) {
    const line = cut(text, block)
    if (line.length > 40) continue
    for (const match of line.matchAll(STATED)) {
      const [, year, month, day] = match.map(Number)
      const start = block.start + match.index
      if (year && month && day)
        return {
          published: `${year < 200 ? year + 1911 : year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
          basis: 'stated',
          span: { start, end: start + match[0].length },
        }
    }
  }
  return { published: null, basis: 'unknown', span: null }
}
