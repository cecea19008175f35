import type { Article, Finding, Setting } from '../types.ts'

/** Reads what the article as a whole says of itself: title, publisher, date, and the park it is about. */
export function readSetting(article: Article): { setting: Setting; findings: Finding[] } {
  void article
  const dating = { published: null, basis: 'unknown', span: null } as const
  return {
    setting: { masthead: { title: null, publisher: null, authors: [], dating }, place: null },
    findings: [],
  }
}
