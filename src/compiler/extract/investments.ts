import type { Article, InvestmentCandidate, Setting } from '../types.ts'
import { placePrefixes } from './investment-name.ts'
import { readSentence } from './investment-sentence.ts'
import type { Sighting } from './investment-sighting.ts'
import { addsTo, goesOn, pointsBack, readAgain } from './investment-topic.ts'
import { mergeSightings } from './investment-merge.ts'

/** Finds the named projects of an article: each once, with what all its mentions say of it. */
export function extractInvestments(article: Article, setting: Setting): InvestmentCandidate[] {
  const places = placePrefixes(setting)
  const sightings = readSightings(article, places)
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

/** The namings in text order. A sentence may go on about the one project that the sentence before it named. */
function readSightings(article: Article, places: readonly string[]): Sighting[] {
  const { text } = article.repaired
  const sightings: Sighting[] = []
  let topic: Sighting | null = null
  let block = -1
  for (const sentence of article.sentences) {
    const { kind } = article.blocks[sentence.block] ?? {}
    if (kind !== 'body' && kind !== 'caption') continue
    const found = readSentence(article, sentence, places)
    if (topic && goesOn(text, sentence) && (sentence.block === block || pointsBack(text, sentence))) {
      const again = readAgain(
        article,
        { start: sentence.start, end: found[0]?.evidence.start ?? sentence.end },
        topic,
      )
      if (addsTo(again)) sightings.push(again)
    } else topic = null
    sightings.push(...found)
    const only = found.length === 1 ? found[0] : undefined
    if (found.length > 0) topic = only ?? null
    block = sentence.block
  }
  return sightings
}
