import type { Article, MeasureCandidate, Setting } from '../types.ts'

export function extractMeasures(article: Article, setting: Setting): MeasureCandidate[] {
  void article
  void setting
  return []
}
