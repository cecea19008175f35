import { cut } from '../../span.ts'
import type { Article, ObservationCandidate, Setting } from '../../types.ts'
import { type Clause, clausesOf, REACH } from '../words/clause.ts'
import { readArticleTimes } from '../time/figure-time.ts'
import { certaintyOf } from './status.ts'
import { readDerived } from './derived.ts'
import type { ReadFigure, Reader, SentenceState } from './draft.ts'
import { type Neighbours, readFigures } from './figures.ts'
import { readGroupInvestment } from './investment.ts'
import { readNamed } from './named.ts'
import { followSubjects } from '../subject/subject.ts'
import { blocksToDo } from '../time/plan-section.ts'
import { followTime, nextSentence, NO_TIME } from '../time/time-thread.ts'

/** Finds the statistics about the park, its county, its parts and its groups of projects. */
export function extractObservations(article: Article, setting: Setting): ObservationCandidate[] {
  const clauses = clausesOf(article)
  const reader: Reader = {
    article,
    subjectOf: followSubjects(article, setting, clauses),
    times: readArticleTimes(article, setting.masthead.dating),
    toDo: blocksToDo(article),
  }
  const found: ObservationCandidate[] = []
  let state: SentenceState = {
    time: NO_TIME,
    status: 'A',
    group: null,
    last: null,
    whole: null,
    reported: false,
  }
  for (const [at, clause] of clauses.entries()) {
    const previous = clauses[at - 1]
    const next = clauses[at + 1]
    if (previous?.sentenceIndex !== clause.sentenceIndex)
      state = openSentence(reader, previous, clause, state)
    const ahead = next?.sentenceIndex === clause.sentenceIndex ? next : null
    const before = previous?.sentenceIndex === clause.sentenceIndex ? previous : null
    state = readClause(reader, clause, { before, ahead }, state, found)
  }
  return found
}

/**
 * A semicolon or 其中 hands on the count to the next sentence: …项目160个；其中总投资10亿元及以上项目16个;
 * a semicolon also what is forecast: 预计上半年产值98亿元；固定资产投资27亿元; but not where that was said in passing:
 * 完成产值86亿元，预计全年可达94亿元；固定资产投资41亿元.
 */
function openSentence(
  { article, toDo, times }: Reader,
  previous: Clause | undefined,
  clause: Clause,
  { time, status, group, whole, reported }: Readonly<SentenceState>,
): SentenceState {
  const { text } = article.repaired
  const sameBlock = previous?.sentence.block === clause.sentence.block
  const goesOn = sameBlock && text[(previous?.sentence.end ?? 0) - 1] === '；'
  const listed = goesOn || (sameBlock && /^\s{0,2}(?:其中|这些|上述)/.test(cut(text, clause)))
  return {
    time: nextSentence(article, previous, clause, time, times.report),
    status: goesOn && status === 'E' && !reported ? status : toDo.has(clause.sentence.block) ? 'F' : 'A',
    group: listed ? group : null,
    last: null,
    whole: goesOn ? whole : null,
    reported: false,
  }
}

/** 5亿元以上|项目4个: projects of a size. */
const SIZED = /^(?:总?投资)?\d[\d.]{0,6}[百千万亿]{1,2}元(?:（含）)?(?:及?以上)(?:的)?项目/
const LONGEST_SIZE = 24

/**
 * 其中 speaks of parts of what came before it, and as surely: 计划实施项目32个。其中，新开工项目14个.
 * So does a size in a list of counts, and at their time: 新开工项目19个，今年计划完成投资31亿元，5亿元以上项目4个.
 */
function openParts(text: string, clause: Clause, state: Readonly<SentenceState>): SentenceState {
  const { last, group, status, time } = state
  if (text.startsWith('其中', clause.start))
    return { ...state, status: group?.obsStatus ?? status, whole: last }
  const sized = group !== null && SIZED.test(text.slice(clause.start, clause.start + LONGEST_SIZE))
  return sized
    ? { ...state, status: group.obsStatus, time: { ...time, sentence: group.time ?? time.sentence } }
    : { ...state }
}

/** Reads the figures of a clause into `found`; returns what has been said after it. */
function readClause(
  reader: Reader,
  clause: Clause,
  neighbours: Neighbours,
  before: Readonly<SentenceState>,
  found: ObservationCandidate[],
): SentenceState {
  const { article } = reader
  const { text } = article.repaired
  const state = openParts(text, clause, before)
  for (const read of readFigures(article, clause, neighbours)) {
    const candidate = readFigure(reader, read, state)
    if (!candidate) continue
    found.push(candidate)
    state.last = candidate
    state.reported ||= candidate.obsStatus !== 'E'
    const heads = state.group === null || isHead(candidate, cut(text, read.figure.before))
    if (isCount(candidate) && heads) state.group = candidate
  }
  const { status, carries } = certaintyOf(
    text.slice(Math.max(clause.start, clause.end - REACH), clause.end),
    state.status,
  )
  if (carries) state.status = status
  state.time = followTime(article, clause, state.time)
  return state
}

/** Reads one figure: by its own noun, else from the figures before it. */
function readFigure(
  reader: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  const { match } = read
  if (!match) return readDerived(reader, read, state)
  const readBy = match.row.id === 'project_investment' ? readGroupInvestment : readNamed
  return readBy(reader, read, match, state)
}

const isCount = ({ indicator }: ObservationCandidate): boolean =>
  indicator === 'projects' || indicator.startsWith('enterprises')

/** 引进项目14个 is what 其中上亿元的12个 is a part of. */
const isHead = ({ dims }: ObservationCandidate, words: string): boolean =>
  dims.minInvestment === undefined && !words.includes('其中')
