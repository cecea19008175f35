import type { Article, Dating } from '../../types.ts'
import { inferDate } from './inferred-date.ts'
import { findStatedDate } from './stated-date.ts'

/** Reads when the article was published: as it states, else as its latest news lets one infer. */
export function readDating(article: Article): Dating {
  return findStatedDate(article) ?? inferDate(article) ?? { published: null, basis: 'unknown', span: null }
}
