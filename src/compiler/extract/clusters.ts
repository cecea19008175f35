import type { Article, ParkClusterCandidate, Setting } from '../types.ts'

export function extractClusters(article: Article, setting: Setting): ParkClusterCandidate[] {
  void article
  void setting
  return []
}
