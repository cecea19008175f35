import type { Article } from '../types.ts'

/** Why no record uses the quantity at `index`: a stable reason id. */
export function reasonUnused(article: Article, index: number): string {
  void article
  void index
  return 'no_rule'
}
