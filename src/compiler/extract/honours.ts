import type { Article, HonourCandidate, Setting } from '../types.ts'

export function extractHonours(article: Article, setting: Setting): HonourCandidate[] {
  void article
  void setting
  return []
}
