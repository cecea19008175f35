import { cut } from '../../span.ts'
import type { ObservationCandidate } from '../../types.ts'
import { REACH, sharesWords } from '../words/clause.ts'
import { clusterOf } from '../indicators/figure-cluster.ts'
import { groupStage } from './group-stage.ts'
import { type IndicatorRow, indicatorRow } from '../indicators/lexicon.ts'
import type { Match } from '../indicators/match.ts'
import { complete } from './candidate.ts'
import type { ReadFigure, Reader, SentenceState } from './draft.ts'
import { isMoney } from '../indicators/threshold.ts'

/** 固定资产投资完成75.2亿元, 5亿元引导基金: the noun stands beside its number. */
export function readNamed(
  reader: Reader,
  read: ReadFigure,
  match: Match,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  const { text } = reader.article.repaired
  const about = reader.subjectOf(read.figure, match.name, match.row)
  if (!about || read.threshold?.foreign || isWidth(text, read)) return null
  if (isOfOneProject(text, read, match.row, state) || isCondition(text, read)) return null
  if (match.row.ofPark && !OWN_LAND.test(cut(text, match.name)) && isOfDivision(text, read)) return null
  const whole = about.direct ? match.row.ofWhole : undefined
  const row = whole ? indicatorRow(whole) : match.row
  const stage = groupStage(text, read, match, state)
  if (row.id === 'projects' && !stage && !isCounted(text, read)) return null
  return complete(reader, read, state, {
    row,
    subject: about.id,
    stage,
    cluster: clusterOf(text, read, match),
    group: null,
    rule: `observation.${match.side}`,
  })
}

const AFTER_COMPLETION = /(?:达产|投产|建成|量产|竣工|满产)(?:达效|使用|运营)?(?:之?后|时)/
const OF_MANY = /全部项目|全数|这些|上述|各项目|园区建成/

/** 达产后可实现年销售收入200亿元: of one project, unless many were counted or meant before. */
function isOfOneProject(
  text: string,
  { figure }: ReadFigure,
  row: IndicatorRow,
  { group }: Readonly<SentenceState>,
): boolean {
  if (!row.ofFirms || group) return false
  const { clause, quantity } = figure
  const words = text.slice(Math.max(clause.sentence.start, quantity.start - REACH), quantity.start)
  return AFTER_COMPLETION.test(words) && !OF_MANY.test(words)
}

/** 规划面积28平方公里，建成区13平方公里，|下辖1个镇: a park may have towns, a county is not planned. */
const OWN_LAND = /规划|建成|开发|核定|批准|核准|控制/
/** 总面积3558平方公里，|辖18个镇: a county's land. */
const isOfDivision = (text: string, { figure }: ReadFigure): boolean =>
  /^，(?:现|下)?辖\d{1,3}个(?:乡|镇|街道)/.test(text.slice(figure.quantity.end, figure.quantity.end + 12))

/** 30米|宽主干道路. */
const isWidth = (text: string, { figure: { quantity } }: ReadFigure): boolean =>
  quantity.unit === 'm' && text.charAt(quantity.end) === '宽'

/** 对年销售收入首次突破10亿元的企业，奖励200万元: a sum that says whom a rule is for. */
const isCondition = (text: string, { figure }: ReadFigure): boolean =>
  isMoney(figure.quantity) &&
  /^的(?:$|[^，。；、\d]{0,6}(?:企业|项目|公司|单位))/.test(cut(text, figure.after))

/** 项目11个 and 66个重点项目开工64个 state a number of them; 3个项目的负责人 does not. */
const isCounted = (text: string, { figure, match, threshold }: ReadFigure): boolean =>
  threshold !== null ||
  match?.side === 'before' ||
  sharesWords(text, figure) ||
  /有|共|总|含|包括|安排|实施|推进|等$/.test(cut(text, figure.before).slice(-12)) ||
  /项目(?:被|已)?(?:列入|纳入|入选)/.test(cut(text, figure.after))
