import type { Stage } from '../../dataset/vocabulary.ts'
import { cut } from '../span.ts'
import type { ObservationCandidate } from '../types.ts'
import { clustersOf } from './cluster-lexicon.ts'
import { INDICATOR_ROWS, type IndicatorRow } from './indicator-lexicon.ts'
import { type Match, wordsNear } from './indicator-match.ts'
import { complete, NEAR, type ReadFigure, type Reader, type SentenceState } from './observation-draft.ts'
import { stageIn } from './observation-stage.ts'

/** Reads one figure: by its own noun, as a part of the count before, or as a share of the figure before. */
export function readFigure(
  reader: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  if (!read.match) return readPart(reader, read, state) ?? readShare(reader, read, state)
  return read.match.row.id === 'project_investment'
    ? readGroupInvestment(reader, read, read.match, state)
    : readNamed(reader, read, read.match, state)
}

/** 固定资产投资完成75.2亿元, 5亿元引导基金: the noun stands beside its number. */
function readNamed(
  reader: Reader,
  read: ReadFigure,
  match: Match,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  const { row } = match
  const { text } = reader.article.repaired
  const subject = reader.subjectOf(read.figure, match.name, row)
  if (!subject) return null
  const stage = row.staged ? stageOf(text, read, match, state) : null
  if (row.id === 'projects' && !stage && !isCounted(text, read)) return null
  const settled = row.id === 'projects' ? (stage ?? 'any') : stage
  const rule = `observation.${match.side}`
  return complete(reader, read, state, {
    row,
    subject,
    stage: settled,
    cluster: clusterOf(text, read, match),
    rule,
  })
}

/** 落地项目6个，总投资10多亿元: what the projects counted before, or named as many, cost together. */
function readGroupInvestment(
  reader: Reader,
  read: ReadFigure,
  match: Match,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  const { row, name, side } = match
  const { text } = reader.article.repaired
  const { group } = state
  if (!group && !MANY_PROJECTS.test(cut(text, read.figure.before))) return null
  const own = reader.subjectOf(read.figure, name, row)
  if (!own) return null
  const stage = group?.dims.stage ?? stageOf(text, read, match, state)
  const cluster = group?.dims.cluster ?? null
  return complete(reader, read, state, {
    row,
    subject: group?.subject ?? own,
    stage,
    cluster,
    rule: `observation.${side}`,
  })
}

const MANY_PROJECTS =
  /(?:招商|签约|这些|上述|所有|全部|在建|重点|开工|一批|等|产业|工业|投产|储备|引进)[^，。；]{0,2}项目/u

/** 其中8个已经集中签约, 其中上亿元的12个: a part of the count before, with no noun of its own. */
function readPart(
  reader: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  const { figure, threshold } = read
  const { group } = state
  const { text } = reader.article.repaired
  if (!group || figure.quantity.unit !== 'count') return null
  const stage = stageIn(cut(text, figure.after)) ?? stageIn(cut(text, figure.before))
  if (!threshold && !stage) return null
  const row = rowOf(group.indicator)
  return complete(reader, read, state, {
    row,
    subject: group.subject,
    stage: row.staged ? (stage ?? group.dims.stage ?? null) : null,
    cluster: group.dims.cluster ?? null,
    rule: 'observation.part',
  })
}

/** 占规模以上工业企业主营业务收入的63%: the share that the figure before has. */
function readShare(
  reader: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  const { last } = state
  const row = INDICATOR_ROWS.find(({ shareOf }) => shareOf !== undefined && shareOf === last?.indicator)
  const words = cut(reader.article.repaired.text, read.figure.before)
  if (!last || !row || read.figure.quantity.unit !== 'percent' || !words.includes('占')) return null
  const { subject } = last
  return complete(reader, read, state, {
    row,
    subject,
    stage: null,
    cluster: null,
    rule: 'observation.share',
  })
}

const ROWS: ReadonlyMap<string, IndicatorRow> = new Map(INDICATOR_ROWS.map((row) => [row.id, row]))

function rowOf(id: string): IndicatorRow {
  const row = ROWS.get(id)
  if (!row) throw new Error(`an observation of no indicator: ${id}`)
  return row
}

/** 项目11个 states a number of them; 3个项目的负责人 does not. */
const isCounted = (text: string, { figure, match, threshold }: ReadFigure): boolean =>
  threshold !== null ||
  match?.side === 'before' ||
  /有|共|总|含|包括|安排|实施|推进/u.test(cut(text, figure.before).slice(-12))

/** The stage that the words before or after tell; else that of the count before; else that of the sentence so far. */
function stageOf(
  text: string,
  { figure }: ReadFigure,
  match: Match,
  { group }: Readonly<SentenceState>,
): Stage | null {
  const { quantity, clause } = figure
  const before = stageIn(cut(text, figure.before).slice(-REACH_BEFORE))
  const after = stageIn(cut(text, figure.after).slice(0, REACH_AFTER))
  const own = match.side === 'after' ? (after ?? before) : (before ?? after)
  if (own ?? group) return own ?? group?.dims.stage ?? null
  return stageIn(wordsNear(text, clause.sentence, { start: quantity.start, end: quantity.start }, NEAR))
}
const REACH_BEFORE = 60
const REACH_AFTER = 30

/** 纺织服装类|企业, 光伏产业|产值: the industry named right before the noun. */
function clusterOf(text: string, { figure }: ReadFigure, { row, name, side }: Match): string | null {
  if (row.group !== 'enterprises' && row.group !== 'economy' && row.group !== 'promotion') return null
  const from = side === 'after' ? figure.quantity.end : figure.before.start
  const words = text
    .slice(Math.max(from, name.start - LABEL), name.start)
    .replace(/(?:产业|行业|类|业)$/u, '')
  const label = /[^，。；、的个家]{2,12}$/u.exec(words)?.[0]
  return label ? (clustersOf(label)[0] ?? null) : null
}
/** How long the name of an industry may be. */
const LABEL = 12
