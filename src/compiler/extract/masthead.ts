import type { Article, Masthead } from '../types.ts'

/** Reads title, publisher and by-lines. */
export function readMasthead(article: Article): Omit<Masthead, 'dating'> {
  void article
  return { title: null, publisher: null, authors: [] }
}
