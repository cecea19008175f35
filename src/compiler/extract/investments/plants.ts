import { around, cut } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { firmsIn, stemOf } from './firms.ts'
import { clausesOf } from './clause.ts'
import { readFacts } from './facts.ts'
import { industriesOf } from './industry.ts'
import { certaintyOf, type Sighting } from './sighting.ts'
import { furthest, readStages } from './stage.ts'
import { matchesOf } from '../words/matches.ts'
import { gather } from '../words/gather.ts'

/** The firm whose plants an article may number. */
export interface Owner {
  readonly firm: string
  /** What it is called for short. */
  readonly stem: string
  readonly clusters: readonly string[]
}

/** An article says whose plants it is about in its first pages. */
const SEARCHED = 20_000
/** A firm that the article is about is named more than once. */
const TIMES = 3

/** The firm that an article speaks of most. */
export function ownerIn(article: Article): Owner | null {
  const text = article.repaired.text.slice(0, SEARCHED)
  if (!PLANT.test(text)) return null
  const stems = new Map<string, string>()
  for (const firm of firmsIn(text, { start: 0, end: text.length })) {
    const name = cut(text, firm)
    const stem = stemOf(name)
    if (stem.length >= 2 && stem.length <= 6 && !stems.has(stem)) stems.set(stem, name)
  }
  let best: { stem: string; firm: string; times: number } | null = null
  for (const [stem, firm] of stems) {
    const times = text.split(stem).length - 1
    if (times >= TIMES && (!best || times > best.times)) best = { stem, firm, times }
  }
  return best && { firm: best.firm, stem: best.stem, clusters: tradeOf(text, best.stem) }
}

/** 和大集团|专长于燃油车传动轴…: the first clause that says what the firm does. */
function tradeOf(text: string, stem: string): string[] {
  for (const clause of clausesOf(text, { start: 0, end: text.length })) {
    if (!cut(text, clause).includes(stem)) continue
    const clusters = industriesOf(text, '', clause, '')
    if (clusters.length > 0) return clusters
  }
  return []
}

const PLANT =
  /(?<![\d第一二三四五六七八九十、])第?(?:[一二三四五六七八九十]|\d{1,2})(?:[、及和与](?:[一二三四五六七八九十]|\d{1,2})){0,5}(?:号|期)?厂(?![房区家商长内址矿])/
const PLANTS = new RegExp(PLANT, 'g')

/** 一、二厂全线生产中，三厂将完成兴建: plants that go by their number are their owner's. */
export function readPlants(article: Article, sentence: Span, owner: Owner): Sighting[] {
  const { text } = article.repaired
  const found = matchesOf(PLANTS, cut(text, sentence)).map(({ index, 0: words }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
  }))
  return gather(found, (name, index): Sighting[] => {
    const next = found[index + 1]
    const from = modifiersOf(text, found[index - 1]?.end ?? sentence.start, name.start)
    const to = next ? modifiersOf(text, name.end, next.start) : sentence.end
    const facts = readFacts(article, { start: from, end: to })
    const stage = furthest(readStages(text, { start: from, end: to }))
    if (!stage && !facts.amount) return []
    return [
      {
        ...facts,
        name,
        called: owner.stem + cut(text, name),
        evidence: around({ start: from, end: name.end }, stage ?? name),
        stage: stage?.stage ?? null,
        certainty: certaintyOf(stage),
        investors: [owner.firm],
        clusters: owner.clusters,
        time: null,
        rule: 'numbered-plant',
      },
    ]
  })
}

/** 即将投资一百五十亿元的|五、六厂: where the clause of a plant begins. */
function modifiersOf(text: string, from: number, start: number): number {
  const comma = text.slice(from, start).lastIndexOf('，')
  return comma < 0 ? from : from + comma + 1
}
