import { cut } from '../span.ts'
import type { ObsStatus, Stage } from '../../dataset/vocabulary.ts'
import type { Article, ObservationCandidate, Setting, Span } from '../types.ts'
import { type Clause, clausesOf, type Figure, figuresOf } from './clause.ts'
import { clustersOf } from './cluster-lexicon.ts'
import { findNames, INDICATOR_ROWS, type IndicatorRow, type NameHit } from './indicator-lexicon.ts'
import { type Match, matchIndicator, wordsNear } from './indicator-match.ts'
import { followTime, leadTime, nextSentence, NO_TIME, timeOf, type TimeThread } from './figure-time.ts'
import { certaintyOf } from './obs-status.ts'
import { isStanding, stageIn } from './observation-stage.ts'
import { followSubjects, type Subjects } from './subject.ts'
import { type Threshold, thresholdsOf } from './threshold.ts'

/** How much of a clause is looked through for the words that an indicator asks for. */
const NEAR = 120

interface Reader {
  readonly article: Article
  readonly subjects: Subjects
  readonly lead: ReturnType<typeof leadTime>
}
/** What the sentence has said so far. */
interface SentenceState {
  readonly time: TimeThread
  readonly status: ObsStatus
  /** The last count that others are parts of, and the last observation. */
  readonly group: ObservationCandidate | null
  readonly last: ObservationCandidate | null
}

/** Finds the statistics about the park, its county, its parts and its groups of projects. */
export function extractObservations(article: Article, setting: Setting): ObservationCandidate[] {
  const clauses = article.sentences.flatMap((_, index) => clausesOf(article, index))
  const reader = { article, subjects: followSubjects(article, setting, clauses), lead: leadTime(article) }
  const found: ObservationCandidate[] = []
  let state: SentenceState = { time: NO_TIME, status: 'A', group: null, last: null }
  for (const [at, clause] of clauses.entries()) {
    const previous = clauses[at - 1]
    const opens = previous?.sentenceIndex !== clause.sentenceIndex
    if (opens) state = openSentence(reader, previous, clause, state)
    const next = clauses[at + 1]
    const ahead = next?.sentenceIndex === clause.sentenceIndex ? next : null
    state = readClause(reader, clause, ahead, state, found)
    state = { ...state, time: followTime(article, clause, state.time, opens) }
  }
  return found
}

function openSentence({ article }: Reader, previous: Clause | undefined, clause: Clause, state: SentenceState): SentenceState {
  const time = nextSentence(article, previous, clause, state.time)
  const listed = time.sentence !== null || article.repaired.text[(previous?.sentence.end ?? 1) - 1] === '；'
  const parts = listed && /^\s*(?:其中|另有|另外)/u.test(cut(article.repaired.text, clause).slice(0, 6))
  return { time, status: 'A', group: parts || listed ? state.group : null, last: null }
}

function readClause(
  reader: Reader,
  clause: Clause,
  ahead: Clause | null,
  before: SentenceState,
  found: ObservationCandidate[],
): SentenceState {
  const { article } = reader
  const { text } = article.repaired
  const figures = figuresOf(article, clause)
  const thresholds = thresholdsOf(text, figures)
  const sums = new Set(Array.from(thresholds.values(), ({ sum }) => sum))
  const hits = figures.length === 0 ? [] : findNames(cut(text, clause)).map((hit) => shift(hit, clause.start))
  let state = before
  let replaced: { readonly figure: Figure; readonly match: Match } | null = null
  for (const [at, figure] of figures.entries()) {
    if (sums.has(figure.index)) continue
    const threshold = thresholds.get(figure.index) ?? null
    const own = matchIndicator(figure, surroundings(text, figure, figures, hits, threshold, clause, ahead))
    const match: Match | null = own ?? (replaced && isSuccessor(text, replaced.figure, figure) ? replaced.match : null)
    const isReplaced = isPrevious(text, figure, figures[at + 1])
    const candidate = observe(reader, { figure, match, threshold, isReplaced }, state)
    replaced = isReplaced && match ? { figure, match } : null
    if (!candidate) continue
    found.push(candidate)
    state = { ...state, last: candidate, group: isGroup(candidate, text, figure) ? candidate : state.group }
  }
  const words = wordsNear(text, clause, { start: clause.end, end: clause.end }, NEAR)
  const { status, carries } = certaintyOf(words, state.status)
  return { ...state, status: carries ? status : state.status }
}

const shift = (hit: NameHit, by: number): NameHit => ({ ...hit, start: hit.start + by, end: hit.end + by })

function surroundings(
  text: string,
  figure: Figure,
  figures: readonly Figure[],
  hits: readonly NameHit[],
  threshold: Threshold | null,
  clause: Clause,
  ahead: Clause | null,
) {
  const inside = threshold?.inside ? figures.find(({ index }) => index === threshold.sum) : undefined
  return {
    text,
    hits,
    afterStart: inside?.quantity.end ?? figure.quantity.end,
    afterEnd: (inside ?? figure).after.end,
    words: wordsNear(text, clause, figure.quantity, NEAR),
    ahead: ahead ? wordsNear(text, ahead, { start: ahead.start, end: ahead.start }, NEAR) : '',
  }
}

/** 由原来的16.42平方公里|增加到|19.96平方公里. */
const FROM = /(?:由|从)[^，。；、\d]{0,8}(?:\d{4}年)?[^，。；、\d]{0,6}$/u
const TO = /^[^，。；、]{0,8}?(?:增|扩|提|升|发展|跃|攀|达|减|降|缩|调整)[^，。；、]{0,6}$|^(?:到|至)$/u

function isPrevious(text: string, figure: Figure, next: Figure | undefined): boolean {
  if (next?.quantity.unit !== figure.quantity.unit) return false
  return FROM.test(cut(text, figure.before)) && TO.test(text.slice(figure.quantity.end, next.quantity.start))
}
const isSuccessor = (text: string, before: Figure, figure: Figure): boolean => isPrevious(text, before, figure)

interface Read {
  readonly figure: Figure
  readonly match: Match | null
  readonly threshold: Threshold | null
  /** A later figure has taken its place. */
  readonly isReplaced: boolean
}

function observe(reader: Reader, read: Read, state: SentenceState): ObservationCandidate | null {
  const { article } = reader
  const { figure, match } = read
  const { text } = article.repaired
  if (!match) return partOf(reader, read, state) ?? shareOf(reader, read, state)
  const { row } = match
  if (row.id === 'project_investment' && !hasProjects(text, figure, state)) return null
  const subject = reader.subjects.of(figure, match.name, row)
  if (!subject) return null
  const stage = row.staged ? stageOf(text, read, state) : null
  if (row.id === 'projects' && stage === null && !isListed(text, read)) return null
  return candidate(reader, read, state, { row, subject, stage, name: match.name, rule: `observation.${match.side}`, cluster: clusterOf(text, match, figure, row, state) })
}

/** 其中8个已经集中签约, 其中上亿元的12个: a part of the count before, with no noun of its own. */
function partOf(reader: Reader, read: Read, state: SentenceState): ObservationCandidate | null {
  const { figure, threshold } = read
  const { group } = state
  const { text } = reader.article.repaired
  if (!group || figure.quantity.unit !== 'count') return null
  const words = cut(text, figure.before)
  const after = cut(text, figure.after)
  const stage = stageIn(after) ?? stageIn(words)
  if (!/其中|另有|另外/u.test(words) && !threshold && !stage) return null
  if (!threshold && !stage) return null
  const row = rowOf(group.indicator)
  return candidate(reader, read, state, {
    row,
    subject: group.subject,
    stage: row.staged ? (stage ?? group.dims.stage ?? null) : null,
    name: null,
    rule: 'observation.part',
    cluster: group.dims.cluster ?? null,
  })
}

/** 占规模以上工业企业主营业务收入的63%: the share that the figure before has. */
function shareOf(reader: Reader, read: Read, state: SentenceState): ObservationCandidate | null {
  const { text } = reader.article.repaired
  const { figure } = read
  const row = INDICATOR_ROWS.find(({ shareOf: whole }) => whole !== undefined && whole === state.last?.indicator)
  if (!row || figure.quantity.unit !== 'percent' || !/占/u.test(cut(text, figure.before))) return null
  const subject = state.last?.subject ?? 'park'
  return candidate(reader, read, state, { row, subject, stage: null, name: null, rule: 'observation.share', cluster: null })
}

const ROWS: ReadonlyMap<string, IndicatorRow> = new Map(INDICATOR_ROWS.map((row) => [row.id, row]))

function rowOf(id: string): IndicatorRow {
  const row = ROWS.get(id)
  if (!row) throw new Error(`an observation of no indicator: ${id}`)
  return row
}

/** Investment of many projects: they were counted before, or are named as many. */
function hasProjects(text: string, figure: Figure, { group }: SentenceState): boolean {
  if (group) return true
  return /(?:招商|签约|这些|上述|所有|全部|在建|重点|开工|一批|等|产业|工业|投产|储备|引进)[^，。；]{0,2}项目/u.test(cut(text, figure.before))
}

/** 项目11个 states a number of them; 3个项目的负责人 does not. */
const isListed = (text: string, { figure, match, threshold }: Read): boolean =>
  threshold !== null || match?.side === 'before' || /有|共|总|含|包括|安排|实施|推进/u.test(cut(text, figure.before).slice(-12))

function stageOf(text: string, { figure, match }: Read, { group }: SentenceState): Stage | null {
  const [before, after] = [cut(text, figure.before).slice(-60), cut(text, figure.after).slice(0, 30)]
  const own = match?.side === 'after' ? (stageIn(after) ?? stageIn(before)) : (stageIn(before) ?? stageIn(after))
  return own ?? group?.dims.stage ?? stageIn(wordsNear(text, figure.clause.sentence, { start: figure.quantity.start, end: figure.quantity.start }, NEAR))
}

/** 纺织服装类企业, 光伏产业产值: the industry named right before the noun. */
function clusterOf(text: string, match: Match, figure: Figure, row: IndicatorRow, { group }: SentenceState): string | null {
  if (row.id === 'project_investment') return group?.dims.cluster ?? null
  if (row.group !== 'enterprises' && row.group !== 'economy' && row.group !== 'promotion') return null
  const from = Math.max(match.side === 'after' ? figure.quantity.end : figure.before.start, match.name.start - 12)
  const words = text.slice(from, match.name.start).replace(/(?:产业|行业|类|业|及相关|相关)$/u, '')
  const own = /[^，。；、的个家实现完成]{2,12}$/u.exec(words)?.[0]
  return own ? (clustersOf(own)[0] ?? null) : null
}

interface Found {
  readonly row: IndicatorRow
  readonly subject: string
  readonly stage: Stage | null
  readonly name: Span | null
  readonly rule: string
  readonly cluster: string | null
}

function candidate(reader: Reader, read: Read, state: SentenceState, found: Found): ObservationCandidate {
  const { article, lead } = reader
  const { figure, threshold, isReplaced } = read
  const { row, subject, stage, cluster, rule } = found
  const { text } = article.repaired
  const words = text.slice(Math.max(figure.before.start, figure.quantity.start - NEAR), figure.quantity.start)
  const certainty = certaintyOf(words, state.status)
  const time = isReplaced ? null : timeOf(article, figure, state.time, { row, standing: isStanding(stage), planned: certainty.status !== 'A', lead })
  const narrowed = threshold && !threshold.ofOutput ? threshold : null
  return {
    table: 'observations',
    span: evidence(figure, found.name),
    rule,
    indicator: row.id,
    subject,
    quantity: figure.index,
    obsStatus: row.id === 'planned_area' ? 'A' : certainty.status,
    time,
    dims: {
      ...(stage ? { stage } : {}),
      ...(cluster ? { cluster } : {}),
      ...(narrowed && narrowed.bound !== 'most' ? { minInvestment: narrowed.sum } : {}),
      ...(narrowed && narrowed.bound !== 'least' ? { maxInvestment: narrowed.sum } : {}),
      ...(isReplaced ? { previous: true } : {}),
    },
  }
}

function evidence(figure: Figure, name: Span | null): Span {
  const start = Math.min(figure.before.start, name?.start ?? figure.quantity.start)
  return { start: Math.max(start, figure.quantity.start - NEAR), end: Math.min(Math.max(figure.after.end, figure.quantity.end), figure.quantity.end + NEAR) }
}

/** 引进项目14个 is what 其中上亿元的12个 is a part of. */
const isGroup = ({ indicator, dims }: ObservationCandidate, text: string, figure: Figure): boolean =>
  (indicator === 'projects' || indicator.startsWith('enterprises')) && dims.minInvestment === undefined && !/其中/u.test(cut(text, figure.before))
