import { around, cut } from '../../span.ts'
import type { Article, Sentence, Span } from '../../types.ts'
import { lastOpening } from '../words/openers.ts'
import { clausesOf } from './clause.ts'
import { type Facts, readFacts } from './facts.ts'
import { industriesOf } from './industry.ts'
import { investorsIn, investorTold } from './investor.ts'
import { isListable, trimName, writtenName } from './name.ts'
import { COUNTED } from './scope.ts'
import { certaintyOf, type Sighting } from './sighting.ts'
import { furthest, readStages, type StageWord } from './stage.ts'
import { LEADS } from './words.ts'
import { gather } from '../words/gather.ts'

/** The sentences from one number of a list to the next. */
interface Entry extends Span {
  /** How many sentences of the article it takes. */
  readonly sentences: number
}

/** 3.|…, （3）|…, 三、|…: the number of an entry. */
const NUMBER =
  /^(?:\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、|（[\d一二三四五六七八九十]{1,3}）|[①-⑳])(?=\D)/
const LONGEST_NUMBER = 6
/** Longer entries tell a story, and its sentences are read one by one. */
const MOST = 400

/** The numbered entry that begins with sentence `at`, if one does. */
export function entryAt(article: Article, at: number): Entry | null {
  const { sentences, repaired } = article
  const first = sentences[at]
  if (!first || !NUMBER.test(repaired.text.slice(first.start, first.start + LONGEST_NUMBER))) return null
  let last = at
  for (let next = sentences[at + 1]; goesOn(repaired.text, first, next); next = sentences[last + 1]) last++
  const end = sentences[last]?.end ?? first.end
  return end - first.start > MOST ? null : { start: first.start, end, sentences: last - at + 1 }
}

const goesOn = (text: string, first: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined &&
  next.block === first.block &&
  next.start - first.start <= MOST &&
  !NUMBER.test(text.slice(next.start, next.start + LONGEST_NUMBER))

/** What a description of a project begins with, right after its name. */
const DESCRIBES =
  /^[。：，；]\s?(?:项目|该项目|工程)?(?:由|建设(?:单位|内容|规模|地点|性质)|投资(?:方|单位|主体|商|额|总额|规模|\d)|(?:计划|预计|估算|概算|拟)?(?:总投资|投资|总造价)|概算|估算|总(?:建筑|用地|占地)?面积|建筑面积|占地|用地|全长|选址|位于|规划|主要建设|业主)/

/**
 * A project that is named at the head of a numbered entry and described in what follows, whatever the marks between.
 *
 * 3.云帆镇汽车拆解基地。估算投资4.5亿元，用地300亩。主体已封顶。
 *   ^ name                                            ^ stage
 */
export function readEntry(article: Article, entry: Entry, places: readonly string[]): Sighting[] {
  const { text } = article.repaired
  const [head] = clausesOf(text, entry)
  if (!head || !DESCRIBES.test(text.slice(head.end, head.end + 12))) return []
  const number = NUMBER.exec(text.slice(head.start, head.start + LONGEST_NUMBER))?.[0].length ?? 0
  const name = trimName(text, { start: head.start + number, end: head.end })
  if (!name || !isHeading(text, name)) return []
  const after = { start: head.end, end: entry.end }
  const told = clausesOf(text, after).filter((clause) => !COUNTED.test(cut(text, clause)))
  const facts = readFacts(article, after)
  if (facts.amount === null) return []
  const called = writtenName(article, name, places)
  return [
    sightingOf(article, {
      name,
      called,
      after,
      facts,
      stage: furthest(gather(told, (clause) => readStages(text, clause))),
    }),
  ]
}

/** 1.|引进…入驻园区，投资…: a verb begins a sentence, not a name. */
function isHeading(text: string, name: Span): boolean {
  const words = cut(text, name)
  return (
    isListable(words) &&
    LEADS.at(text, name.start) === null &&
    lastOpening(text, name.start, name.end) === name.start
  )
}

interface Told {
  readonly name: Span
  readonly called: string
  readonly after: Span
  readonly facts: Facts
  readonly stage: StageWord | null
}

function sightingOf(article: Article, { name, called, after, facts, stage }: Told): Sighting {
  const { text } = article.repaired
  const amount = facts.amount === null ? undefined : article.quantities[facts.amount.quantity]
  const investor = investorTold(cut(text, after))
  return {
    ...facts,
    name,
    called,
    evidence: around(name, amount ?? name),
    stage: stage?.stage ?? null,
    certainty: certaintyOf(stage),
    investors: investor ? [investor] : investorsIn(called),
    clusters: industriesOf(text, called, after, ''),
    time: null,
    rule: 'numbered-entry',
  }
}
