import type { Article, Finding, Setting } from '../types.ts'
import { readDating } from './masthead/dating.ts'
import { readMasthead } from './masthead/masthead.ts'
import { findPlace } from './place/place.ts'

/** Reads what the article as a whole says of itself: title, publisher, date, and the park it is about. */
export function readSetting(article: Article): { setting: Setting; findings: Finding[] } {
  const { place, findings } = findPlace(article)
  return { setting: { masthead: { ...readMasthead(article), dating: readDating(article) }, place }, findings }
}
