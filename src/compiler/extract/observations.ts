import type { Article, ObservationCandidate, Setting } from '../types.ts'

export function extractObservations(article: Article, setting: Setting): ObservationCandidate[] {
  void article
  void setting
  return []
}
