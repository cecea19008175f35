import type { Stage } from '../../dataset/vocabulary.ts'
import { cut } from '../span.ts'
import type { ObservationCandidate } from '../types.ts'
import { REACH } from './clause.ts'
import { clustersOf } from './cluster-lexicon.ts'
import { INDICATOR_ROWS, type IndicatorRow, indicatorRow } from './indicator-lexicon.ts'
import type { Match } from './indicator-match.ts'
import { isMoney } from './threshold.ts'
import { complete, type ReadFigure, type Reader, type SentenceState } from './observation-draft.ts'
import { stageIn } from './observation-stage.ts'

/** Reads one figure: by its own noun, as a part of the count before, or as a share of the figure before. */
export function readFigure(
  reader: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  if (!read.match)
    return (
      readPart(reader, read, state) ?? readShare(reader, read, state) ?? readContinued(reader, read, state)
    )
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
  const { text } = reader.article.repaired
  const about = reader.subjectOf(read.figure, match.name, match.row)
  if (!about || read.threshold?.foreign) return null
  if (isAfterCompletion(text, read, match.row, state) || isCondition(text, read)) return null
  const whole = about.direct ? match.row.ofWhole : undefined
  const row = whole ? indicatorRow(whole) : match.row
  const stage = row.staged ? stageOf(text, read, match, state) : stateOf(text, match, row)
  if (row.id === 'projects' && !stage && !isCounted(text, read)) return null
  const settled = row.id === 'projects' ? (stage ?? 'any') : stage
  const rule = `observation.${match.side}`
  return complete(reader, read, state, {
    row,
    subject: about.id,
    stage: settled,
    cluster: clusterOf(text, read, match),
    rule,
  })
}

/** 达产后可实现年销售收入200亿元: of one project, unless many were counted or meant before. */
function isAfterCompletion(
  text: string,
  { figure }: ReadFigure,
  row: IndicatorRow,
  { group }: Readonly<SentenceState>,
): boolean {
  if (!row.ofFirms || group) return false
  const words = text.slice(
    Math.max(figure.clause.sentence.start, figure.quantity.start - REACH),
    figure.quantity.start,
  )
  return (
    /(?:达产|投产|建成|量产|竣工|满产)(?:达效|使用|运营)?(?:之?后|时)/u.test(words) &&
    !/全部项目|这些|上述|各项目|园区建成/u.test(words)
  )
}

/** 对年销售收入首次突破10亿元的企业，奖励200万元: a sum that says whom a rule is for. */
const isCondition = (text: string, { figure }: ReadFigure): boolean =>
  /^的[^，。；、\d]{0,6}(?:企业|项目|公司|单位)/u.test(cut(text, figure.after)) && isMoney(figure.quantity)

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
    subject: group?.subject ?? own.id,
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
  const row = indicatorRow(group.indicator)
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

/** 完成工业总产值1180亿元，预计全年可达1620亿元: the figure before, at another time. */
function readContinued(
  reader: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  const { last } = state
  const { figure } = read
  if (!last || reader.article.quantities[last.quantity]?.unit !== figure.quantity.unit) return null
  const row = indicatorRow(last.indicator)
  const words = cut(reader.article.repaired.text, figure.before)
  const within = WITHIN.test(words)
  if (!row.yearly || (!within && !CONTINUED.test(words))) return null
  const about = within ? reader.subjectOf(figure, figure.before, row) : null
  if (within && !about) return null
  const subject = about?.id ?? last.subject
  return complete(reader, read, state, {
    row,
    subject,
    stage: null,
    cluster: null,
    rule: 'observation.continued',
  })
}

/** 全县……86亿元，其中汽车产业集聚区完成|32亿元: the same of a part. */
const WITHIN = /^其中，?[^，。；、\d]{2,14}[区园城县市镇](?:内|共|累计)?(?:完成|实现|达到?|为)?$/u
/** Nothing but a time and a verb of reaching. */
const CONTINUED =
  /^[\s今去明前本当上下全半年度月季底末个的\d一二三四五六七八九十—-]{0,12}(?:预计|力争|有望|到|将|可|约|计划)?[\s今去明全年底末\d]{0,8}(?:将|可|要|有望)?(?:达到?|突破|超过?|增至|增加到|增长到|上升到|提高到|实现|完成|为)?$/u

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
  if (own !== null || !match.row.id.startsWith('project')) return own
  if (group) return group.dims.stage ?? null
  return stageIn(text.slice(Math.max(clause.sentence.start, quantity.start - REACH), quantity.start))
}
const REACH_BEFORE = 60
const REACH_AFTER = 30

/** 投产|企业, 在建|企业: how far the firms themselves are. */
function stateOf(text: string, { name }: Match, row: IndicatorRow): Stage | null {
  if (row.id !== 'enterprises') return null
  const words = text.slice(Math.max(0, name.start - 4), name.end)
  if (/(?:在建|新建|续建|筹建)企业$/u.test(words)) return 'under_construction'
  return /(?:投产|(?<!停|季节性|工业)生产)企业$/u.test(words) ? 'operating' : null
}

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
