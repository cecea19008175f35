import type { Stage } from '../../../dataset/vocabulary.ts'
import { cut } from '../../span.ts'
import type { ObservationCandidate, Quantity } from '../../types.ts'
import { clustersOf } from '../clusters/lexicon.ts'
import { INDICATOR_ROWS, type IndicatorRow, indicatorRow } from '../indicators/lexicon.ts'
import { classifierOf } from '../indicators/match.ts'
import { complete } from './candidate.ts'
import type { ReadFigure, Reader, SentenceState } from './draft.ts'
import { stageIn } from './stage.ts'

type Derive = (
  reader: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
) => ObservationCandidate | null

/** Reads a figure that has no noun of its own from the figures before it in the sentence. */
export const readDerived: Derive = (reader, read, state) =>
  readTotal(reader, read, state) ??
  readStaged(reader, read, state) ??
  readPart(reader, read, state) ??
  readShare(reader, read, state) ??
  readContinued(reader, read, state) ??
  readSector(reader, read, state)

/** 新增研发机构33家，总数达1630家: all of what was counted before. */
const readTotal: Derive = (reader, read, state) => {
  const { last } = state
  const { article } = reader
  const words = cut(article.repaired.text, read.figure.before)
  const before = last && article.quantities[last.quantity]
  if (!before || before.unit !== 'count' || before.unitText !== read.figure.quantity.unitText) return null
  if (!TOTAL.test(words)) return null
  return complete(reader, read, state, {
    row: indicatorRow(last.indicator),
    subject: last.subject,
    stage: null,
    cluster: last.dims.cluster ?? null,
    group: null,
    rule: 'observation.total',
  })
}
const TOTAL = /^(?:目前|使)?(?:总数|总量|总计|累计)(?:已?达到?|已有|为|增至|增加到)?$/

/** 建成标准厂房12万平方米，在建8万平方米: the same at another stage. */
const readStaged: Derive = (reader, read, state) => {
  const { last } = state
  const { article } = reader
  const words = cut(article.repaired.text, read.figure.before)
  if (!last || !STAGE_ALONE.test(words)) return null
  const row = indicatorRow(last.indicator)
  const { unit } = read.figure.quantity
  if (!row.staged || unit === 'count' || article.quantities[last.quantity]?.unit !== unit) return null
  return complete(reader, read, state, {
    row,
    subject: last.subject,
    stage: stageIn(words),
    cluster: last.dims.cluster ?? null,
    group: null,
    rule: 'observation.staged',
  })
}
const STAGE_ALONE = /^(?:已|新)?(?:在建|续建|开工|竣工|建成|完工|投用|拟建)$/

/** 其中8个已经集中签约, 其中上亿元的12个: a part of the count before, told by its stage or its threshold. */
const readPart: Derive = (reader, read, state) => {
  const { figure, threshold } = read
  const { group } = state
  const { text } = reader.article.repaired
  if (!group || figure.quantity.unit !== 'count' || threshold?.foreign) return null
  const stage = stageIn(cut(text, figure.after)) ?? stageIn(cut(text, figure.before))
  if (!threshold && !stage) return null
  const row = indicatorRow(group.indicator)
  if (!countsThings(row, figure.quantity)) return null
  return complete(reader, read, state, {
    row,
    subject: group.subject,
    stage: row.staged ? (stage ?? group.dims.stage ?? null) : stage && FIRM_STAGES.has(stage) ? stage : null,
    cluster: group.dims.cluster ?? null,
    group,
    rule: 'observation.part',
  })
}

/** 建成后可年产液压油缸40万|支: cylinders are no part of the projects before, whatever is built. */
const countsThings = ({ readings }: IndicatorRow, quantity: Quantity): boolean =>
  readings.some(({ counts }) => counts === undefined || counts.includes(classifierOf(quantity)))

/** 其中投产78家，在建34家: what a firm may be. */
const FIRM_STAGES: ReadonlySet<Stage> = new Set(['operating', 'under_construction'])

/** 占规模以上工业企业主营业务收入的63%: the share that the figure before has. */
const readShare: Derive = (reader, read, state) => {
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
    group: null,
    rule: 'observation.share',
  })
}

/** 全县……86亿元，其中汽车产业集聚区完成|32亿元: the same of a part. */
const WITHIN = /^其中，?[^，。；、\d]{2,14}[区园城县市镇](?:内|共|累计)?(?:完成|实现|达到?|为)?$/
/** Nothing but a time and a verb of reaching. */
const CONTINUED =
  /^[\s今去明前本当上下全半年度月季底末个的\d一二三四五六七八九十—-]{0,12}(?:预计|力争|有望|到|将|可|约|计划)?[\s今去明全年底末\d]{0,8}(?:将|可|要|有望)?(?:累计|共计?|合计)?(?:达到?|突破|超过?|增至|增加到|增长到|上升到|提高到|实现|完成|为)?$/

/** 完成工业总产值1180亿元，预计全年可达1620亿元: the yearly figure before, at another time or of a part. */
const readContinued: Derive = (reader, read, state) => {
  const { last } = state
  const { figure } = read
  if (!last || reader.article.quantities[last.quantity]?.unit !== figure.quantity.unit) return null
  const row = indicatorRow(last.indicator)
  const words = cut(reader.article.repaired.text, figure.before)
  const within = WITHIN.test(words)
  if (!row.yearly || (!within && !CONTINUED.test(words))) return null
  const subject = within ? reader.subjectOf(figure, figure.before, row)?.id : last.subject
  if (!subject) return null
  return complete(reader, read, state, {
    row,
    subject,
    stage: null,
    cluster: null,
    group: null,
    rule: 'observation.continued',
  })
}

/** 电子信息产业完成|12亿元: an industry and nothing else before the sum. */
const SECTOR = /^(?:其中)?[^，。；：、\d]{2,14}(?<!投资|收入|出口|利润|税|额|值)(?:完成|实现|达到?|为)?$/
const UNTOLD = 'other'

/** 完成产值45.83亿元，其中：汽车零部件产业13.26亿元；化工产业11.9亿元: the parts that industries have in the sum before. */
const readSector: Derive = (reader, read, state) => {
  const { whole } = state
  const { quantities, repaired } = reader.article
  const sum = whole && quantities[whole.quantity]
  const { quantity, before } = read.figure
  if (!sum || sum.unit !== quantity.unit || sum.value < quantity.value) return null
  const words = cut(repaired.text, before)
  const [cluster] = SECTOR.test(words) ? clustersOf(words) : []
  const row = indicatorRow(whole.indicator)
  if (!cluster || cluster === UNTOLD || !row.yearly) return null
  return complete(reader, read, state, {
    row,
    subject: whole.subject,
    stage: null,
    cluster,
    group: whole,
    rule: 'observation.sector',
  })
}
