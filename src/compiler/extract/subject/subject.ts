import { indicesIn } from '../../span.ts'
import type { Article, Setting, Span } from '../../types.ts'
import { type Clause, type Figure, REACH } from '../words/clause.ts'
import type { IndicatorRow } from '../indicators/lexicon.ts'
import { findPlaceWords, type PlaceWord } from './place-words.ts'
import { partSubject } from './part-subject.ts'
import { openingOf, shortFirmNames, type Topic, topicOf } from './topic.ts'

/** Whom a figure is about. */
interface Subject {
  readonly id: string
  /** The clause itself begins with the park: 科学园占地22公顷. */
  readonly direct: boolean
}
/** The subject of a figure; null when it is a firm's, a single project's or another place's own. */
export type SubjectOf = (figure: Figure, name: Span, row: IndicatorRow) => Subject | null

/** What the clause, its sentence and its paragraph speak of. */
interface Thread {
  readonly clause: Topic | null
  readonly sentence: Topic | null
  readonly paragraph: Topic | null
}
const NOTHING_SAID: Thread = { clause: null, sentence: null, paragraph: null }

/** What each clause speaks of; null where nothing has been named yet. */
export function followTopics(
  article: Article,
  setting: Setting,
  clauses: readonly Clause[],
): (clause: Clause) => Topic | null {
  const { threads } = readThreads(article, setting, clauses)
  return ({ at }) => topicIn(threads[at] ?? NOTHING_SAID)
}

/** |陶瓷产业园|占地4200亩; 占地667亩的|智造产业园 tells of the zone, too, but as of a project. */
const isDirect = (text: string, { quantity }: Figure, { clause }: Thread): boolean =>
  clause?.kind === 'park' || (clause?.kind === 'zone' && text.charAt(quantity.end) !== '的')

const topicIn = ({ clause, sentence, paragraph }: Thread): Topic | null => clause ?? sentence ?? paragraph

function readThreads(article: Article, setting: Setting, clauses: readonly Clause[]) {
  const words = findPlaceWords(article, setting)
  const openings = clauses.map((clause) => openingOf(article, clause))
  const firms = shortFirmNames(openings)
  const topics = openings.map((opening) => topicOf(article, opening, words, firms))
  return { words, topics, threads: weave(clauses, topics) }
}

/** Follows the topic through an article: a clause keeps the topic of the one before until it names its own. */
export function followSubjects(article: Article, setting: Setting, clauses: readonly Clause[]): SubjectOf {
  const { words, topics, threads } = readThreads(article, setting, clauses)
  const usual = usualSubject(setting, topics)
  return (figure, name, row) => {
    const thread = threads[figure.clause.at] ?? NOTHING_SAID
    const topic = topicIn(thread)
    if (topic && isOthers(topic, row)) return null
    if (row.ofFirms && isListed(article.repaired.text, figure, name)) return null
    const part = partSubject(article, words, figure, name, row)
    const near = nearestWord(article, words, figure, name)
    const id = part ?? subjectOf(near, thread, row, usual, isSeat(setting))
    return { id, direct: isDirect(article.repaired.text, figure, thread) }
  }
}

/** The thread of each clause; most say nothing new, and share that of the clause before. */
function weave(clauses: readonly Clause[], topics: readonly (Topic | null)[]): Thread[] {
  let thread = NOTHING_SAID
  let sentence: Topic | null = null
  let paragraph: Topic | null = null
  return clauses.map((clause, at) => {
    const before = clauses[at - 1]
    if (before?.sentence.block !== clause.sentence.block) paragraph = null
    if (before?.sentenceIndex !== clause.sentenceIndex) sentence = null
    const topic = resolveBare(topics[at] ?? null, sentence)
    sentence = topic ?? sentence
    if (topic && topic.kind !== 'project' && topic.kind !== 'zone') paragraph = topic
    if (thread.clause !== topic || thread.sentence !== sentence || thread.paragraph !== paragraph)
      thread = { clause: topic, sentence, paragraph }
    return thread
  })
}

/** 京德智造产业园是首个平台，|园区直接对接……: after a zone of its own name, the bare word means that zone. */
const resolveBare = (topic: Topic | null, sentence: Topic | null): Topic | null =>
  topic?.kind === 'park' && sentence?.kind === 'zone' ? sentence : topic

/** A firm has its own sales and workers; a single project its own investment. Roads and villages are the park's all the same. */
const isOthers = ({ kind }: Topic, row: IndicatorRow): boolean =>
  kind === 'outside' || ((kind === 'org' || kind === 'project') && row.ofFirms === true)

/** 联宝、海尔等企业年产值均超百亿元: of each of the firms named. */
function isListed(text: string, { before, quantity }: Figure, name: Span): boolean {
  const words = text.slice(before.start, Math.max(before.start, Math.min(name.start, quantity.start)))
  return (
    /等[^，。；]{0,6}(?:企业|公司|厂|集团)(?:的|年)?$/u.test(words) ||
    /[均各]|平均|每[家户亩]|亩均|人均/u.test(text.slice(name.end, quantity.start) || words.slice(-4))
  )
}

/** The last place named in the clause before the figure, else the first after it: 投资40亿元完善|园区. */
function nearestWord(
  article: Article,
  words: readonly PlaceWord[],
  figure: Figure,
  name: Span,
): PlaceWord | null {
  const { text } = article.repaired
  const { clause, quantity } = figure
  const { from, to } = indicesIn(words, {
    start: Math.max(clause.start, quantity.start - REACH),
    end: Math.min(clause.end, quantity.end + REACH),
  })
  const until = Math.max(quantity.start, name.end)
  const named = words.slice(from, to).filter((word) => isSaid(text, word))
  const before = named.findLast((word) => word.end <= until)
  if (before)
    return before.start === clause.start || !text.slice(before.end, until).includes('、') ? before : null
  return named.find((word) => word.start >= quantity.end) ?? null
}

/** 在|全市率先, 占|全县的: not what the figure is of. */
function isSaid(text: string, { start, end, kind }: PlaceWord): boolean {
  if (kind === 'zone' || kind === 'outside') return false
  if (/[占居列距、]$/u.test(text.slice(Math.max(0, start - 1), start))) return false
  return !/^(?:率先|领先|首|各|第|前列|的\d)/u.test(text.slice(end, end + 2))
}

function subjectOf(
  near: PlaceWord | null,
  { clause, sentence, paragraph }: Thread,
  row: IndicatorRow,
  usual: string,
  seat: boolean,
): string {
  const topic = clause ?? sentence
  if (topic?.kind === 'zone') return `subpark:${topic.name}`
  if (near) return near.kind
  if (row.ofPark && !seat) return 'park'
  const spoken = topic ?? paragraph
  return spoken?.kind === 'park' || spoken?.kind === 'county' ? spoken.kind : usual
}

/** What the article speaks of where it does not say: of park and county, the one that opens more of its clauses. */
function usualSubject(setting: Setting, topics: readonly (Topic | null)[]): string {
  if (isSeat(setting)) return 'county'
  const count = (kind: Topic['kind']) => topics.filter((topic) => topic?.kind === kind).length
  return count('county') > count('park') ? 'county' : 'park'
}

/** An article about a county or city that names no park. */
const isSeat = ({ place }: Setting): boolean =>
  !place || place.nameZh === (place.countyZh ?? place.prefectureZh)
