import { overlaps } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { isInvestment, isPark } from './accept.ts'
import { factsAround, factsStart } from './around.ts'
import { type Case, leadOf, restOf } from './case.ts'
import { clausesOf } from './clause.ts'
import type { Amount } from './amount.ts'
import { type Facts, readFacts } from './facts.ts'
import { stageOf } from './group-stage.ts'
import { type Group, groupsOf } from './groups.ts'
import { isIdle } from './idle.ts'
import { readInjections } from './injection.ts'
import { recordOf } from './record.ts'
import { type Scope, scopeOf } from './scope.ts'
import { sharesIn } from './shares.ts'
import type { Sighting } from './sighting.ts'
import { readSubject } from './subject.ts'
import { readFirmFirst, readVentures } from './venture.ts'
import { WordIndex } from '../words/word-index.ts'
import { gather } from '../words/gather.ts'

/** The place that an article is about. */
export interface Where {
  /** Full names of places, longest first, to drop from the front of a name. */
  readonly places: readonly string[]
  /** The full name of the park. */
  readonly park: string | null
}

/** What the sentence before leaves to the next. */
interface Before {
  /** The next speaks of the project that it named. */
  readonly goesOn: boolean
  /** It ended in the middle of a list of projects: 包括A项目；B基地；… */
  readonly announced: boolean
}
/** What a sentence gives, and what it leaves to the next. */
interface Sentenced {
  readonly sightings: readonly Sighting[]
  /** What it is about though it says nothing of an investment yet: 中原产业园，一派繁忙景象。该产业园… */
  readonly mentioned: Sighting | null
  /** It names nothing at all, so the next may still go on about what came before. */
  readonly silent: boolean
  readonly announced: boolean
}
const SILENT: Sentenced = { sightings: [], mentioned: null, silent: true, announced: false }

/** Reads the investments that one sentence names. */
export function readSentence(article: Article, sentence: Span, where: Where, before: Before): Sentenced {
  const { text } = article.repaired
  if (HINTS.first(text, sentence.start, sentence.end) === null) return SILENT
  const clauses = clausesOf(text, sentence)
  const injections = readInjections(article, sentence, clauses)
  const named = groupsOf(text, clauses, before.announced).filter(isApartFrom(injections))
  const groups = named.filter((group) => !isIdle(text, group))
  const readings = gather(groups, (group, index) => {
    const scope = scopeOf(
      text,
      group,
      groups.find((next, at) => at > index && !isPhase(text, next)),
      clauses,
    )
    const from = factsStart(text, group, groups[index - 1], clauses)
    const follows = before.goesOn || index > 0
    return readGroup(article, group, { scope, from, where, follows, sentence })
  })
  const accepted = gather(readings, ({ accepted: isOne, sighting }) => (isOne ? [sighting()] : []))
  const sightings = [...injections, ...withVentures(article, { sentence, clauses, groups }, accepted)]
  const alone = sightings.length === 0 && groups[0]?.drafts.length === 1 ? readings[0]?.sighting() : null
  return {
    sightings,
    mentioned: alone && !(where.park !== null && isPark(alone.called, where.park)) ? alone : null,
    silent: named.length === 0,
    announced: text.charAt(sentence.end - 1) === '；' && groups.some((group) => group.announced),
  }
}

/** …炼化一体化项目，|一期1000万吨炼油装置已投料试车: a phase of what was named before. */
const isPhase = (text: string, { clause }: Group): boolean =>
  /^[一二三四首]期/.test(text.slice(clause.start, clause.start + 2))

const isApartFrom =
  (sightings: readonly Sighting[]) =>
  (named: Group | Sighting): boolean =>
    !sightings.some(({ name }) => overlaps(name, 'name' in named ? named.name : named))

/** A sentence and what is named in it by heads. */
interface Named {
  readonly sentence: Span
  readonly clauses: readonly Span[]
  readonly groups: readonly Group[]
}

/** With the firms that spend and the brands that are begun where nothing that is paid for is named by a head. */
function withVentures(
  article: Article,
  { sentence, clauses, groups }: Named,
  accepted: readonly Sighting[],
): readonly Sighting[] {
  const isFree = ({ name }: Sighting) => !groups.some((group) => overlaps(name, group))
  const isUnpaid = ({ name }: Sighting) =>
    !accepted.some((other) => isPaidFor(other) && overlaps(name, other.name))
  const found = readVentures(article, sentence, clauses)
  const ventures = [
    ...found.filter(isUnpaid),
    ...gather(clauses, (clause) => readSubject(article, clause)).filter(isFree),
  ]
  if (ventures.length === 0) ventures.push(...readFirmFirst(article, sentence, clauses).filter(isFree))
  if (found.length === 0 && ventures.length === 0) return accepted
  return [...ventures, ...accepted.filter(isApartFrom(ventures))].map(withInvestor(found))
}
/** |云帆国际|斥资10亿元建设|陶瓷生产基地: named for what is built, it is still the firm's. */
const withInvestor =
  (ventures: readonly Sighting[]) =>
  (sighting: Sighting): Sighting => {
    const venture =
      sighting.investors.length > 0 ? undefined : ventures.find(({ name }) => overlaps(name, sighting.name))
    return venture ? { ...sighting, investors: venture.investors } : sighting
  }

/** A公司投资5亿元建设|B项目: named for what is built, and not for the firm. */
const isPaidFor = ({ amount, rule }: Sighting): boolean => amount !== null && rule !== 'named-firm'

/** A sentence without any of these names no investment. */
const HINTS = new WordIndex(
  '项目 工程 投资 投产 开工 建成 竣工 签约 落户 引进 吸引 入驻 建设 洽谈 动工 生产线 注资 通车 合龙 厂 落成 奠基 占地 产业园 共建 园区 运营 启用 投入 开业 交付 工地 现场 一期 二期 三期 增资 斥资 产线'
    .split(' ')
    .map((word) => [word, true]),
)

interface Surroundings {
  readonly scope: Scope
  /** Where what is said of it before its name begins. */
  readonly from: number
  readonly where: Where
  /** Something was named before it, here or in the sentence before. */
  readonly follows: boolean
  readonly sentence: Span
}

/** A draft with all that is known of it, and whether that makes an investment. */
interface Reading {
  readonly accepted: boolean
  readonly sighting: () => Sighting
}

/** What its own modifiers say it costs comes before what is shared out. */
const withShare = (facts: Facts, share: Amount | undefined): Facts =>
  share && facts.amount === null ? { ...facts, amount: share } : facts

function readGroup(
  article: Article,
  group: Group,
  { scope, from, where, follows, sentence }: Surroundings,
): Reading[] {
  const { text } = article.repaired
  const stage = stageOf(text, group, scope)
  const alone = group.drafts.length === 1
  const shares = sharesIn(article, { start: group.end, end: scope.end }, group.drafts.length)
  return group.drafts.map((draft, index) => {
    const own = { start: draft.start, end: draft.name.end }
    const near = withShare(readFacts(article, own), shares?.[index])
    const facts = alone && !group.closing ? factsAround(article, own, { start: from, end: scope.end }) : near
    const found: Case = {
      draft,
      group,
      stage,
      facts,
      near,
      rest: restOf(text, group),
      lead: leadOf(text, group),
      follows,
      park: where.park,
    }
    const accepted = isInvestment(text, found)
    return {
      accepted,
      sighting: () => recordOf(article, found, { own, scope, sentence, places: where.places }),
    }
  })
}
