import type { Article, InvestmentCandidate, Sentence, Setting, Span } from '../types.ts'
import { eventOf } from './investment-event.ts'
import { type Owner, ownerIn, readPlants } from './investment-plants.ts'
import { firmAtStart, readAgreement, readTestimony } from './investment-testimony.ts'
import { placePrefixes } from './investment-name.ts'
import { readSentence, type Where } from './investment-sentence.ts'
import type { Sighting } from './investment-sighting.ts'
import { addsTo, goesOn, pointsBack, readAgain } from './investment-topic.ts'
import { mergeSightings } from './investment-merge.ts'

/** Finds the named projects of an article: each once, with what all its mentions say of it. */
export function extractInvestments(article: Article, setting: Setting): InvestmentCandidate[] {
  const where = { places: placePrefixes(setting), park: setting.place?.nameZh ?? null }
  const sightings = readSightings(article, where)
  const event = eventOf(article)
  return mergeSightings(sightings, setting).map((project) => ({
    table: 'investments',
    span: project.evidence,
    rule: project.rule,
    name: project.called,
    investors: project.investors,
    clusters: project.clusters,
    amount: project.amount?.quantity ?? null,
    amountKind: project.amount?.kind ?? null,
    stage: project.stage ?? (isProject(project) ? event : null),
    capacity: project.capacity,
    land: project.land,
    time: project.time,
    uses: project.sizes,
  }))
}

/** A firm is not begun or signed with the projects of an event. */
const isProject = ({ rule }: Sighting): boolean => /^(?:list-of-(?:projects|names)|named-(?!firm))/.test(rule)

/** What one sentence is read with. */
interface Reader {
  /** The one project that the sentence before named. */
  topic: Sighting | null
  /** The firm that the sentence before began with. */
  firm: Span | null
  block: number
  /** The sentence before ended in the middle of a list of projects. */
  announced: boolean
}

/** The namings in text order. */
function readSightings(article: Article, where: Where): Sighting[] {
  const owner = ownerIn(article)
  const reader: Reader = { topic: null, firm: null, block: -1, announced: false }
  return article.sentences.flatMap((sentence) => {
    const { kind } = article.blocks[sentence.block] ?? {}
    if (kind !== 'body' && kind !== 'caption') return []
    return readNext(article, sentence, { where, owner, reader })
  })
}

interface Context {
  readonly where: Where
  readonly owner: Owner | null
  readonly reader: Reader
}

/** Reads one sentence, which may go on about what the one before it named, and leaves what the next may go on about. */
function readNext(article: Article, sentence: Sentence, { where, owner, reader }: Context): Sighting[] {
  const { text } = article.repaired
  const { topic } = reader
  const isAbout =
    topic !== null &&
    goesOn(text, sentence) &&
    (sentence.block === reader.block || pointsBack(text, sentence))
  const before = { goesOn: isAbout, announced: reader.announced }
  const { sightings: named, announced } = readSentence(article, sentence, where, before)
  reader.announced = announced
  const found = [
    ...named,
    ...(owner ? readPlants(article, sentence, owner) : []),
    ...readTestimony(article, sentence),
    ...readAgreement(article, sentence, reader.firm),
  ]
  const sightings: Sighting[] = []
  if (isAbout && topic) {
    const end = named[0]?.evidence.start ?? sentence.end
    const again = end > sentence.start ? readAgain(article, { start: sentence.start, end }, topic) : null
    if (again && addsTo(again)) sightings.push(again)
  } else reader.topic = null
  if (found.length > 0) reader.topic = found.length === 1 ? (found[0] ?? null) : null
  reader.firm = firmAtStart(text, sentence)
  reader.block = sentence.block
  return [...sightings, ...found]
}
