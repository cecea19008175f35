import type { Article, InvestmentCandidate, Setting } from '../types.ts'

export function extractInvestments(article: Article, setting: Setting): InvestmentCandidate[] {
  void article
  void setting
  return []
}
