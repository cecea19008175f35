import type { Article, InvestmentCandidate, Setting } from '../types.ts'
import { placePrefixes } from './investment-name.ts'
import { readSentence } from './investment-sentence.ts'
import { mergeSightings } from './investment-merge.ts'

/** Finds the named projects of an article: each once, with what all its mentions say of it. */
export function extractInvestments(article: Article, setting: Setting): InvestmentCandidate[] {
  const places = placePrefixes(setting)
  const sightings = article.sentences
    .filter(
      ({ block }) => article.blocks[block]?.kind === 'body' || article.blocks[block]?.kind === 'caption',
    )
    .flatMap((sentence) => readSentence(article, sentence, places))
  return mergeSightings(sightings).map((project) => ({
    table: 'investments',
    span: project.evidence,
    rule: project.rule,
    name: project.called,
    investors: project.investors,
    clusters: project.clusters,
    amount: project.amount?.quantity ?? null,
    amountKind: project.amount?.kind ?? null,
    stage: project.stage,
    capacity: project.capacity,
    land: project.land,
    time: project.time,
    uses: project.sizes,
  }))
}
