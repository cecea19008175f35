import type { Article, RankingCandidate, Setting } from '../types.ts'

export function extractRankings(article: Article, setting: Setting): RankingCandidate[] {
  void article
  void setting
  return []
}
