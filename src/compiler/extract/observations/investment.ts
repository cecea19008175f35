import type { Stage } from '../../../dataset/vocabulary.ts'
import { cut } from '../../span.ts'
import type { ObservationCandidate } from '../../types.ts'
import { REACH } from '../words/clause.ts'
import { groupStage } from './group-stage.ts'
import type { Match } from '../indicators/match.ts'
import { complete } from './candidate.ts'
import type { ReadFigure, Reader, SentenceState } from './draft.ts'
import { stageIn } from './stage.ts'

/** 本次集中签约的招商项目|总投资: many projects, though nobody counts them. */
const MANY_PROJECTS =
  /(?:招商|签约|这些|上述|所有|全部|在建|重点|开工|一批|等|产业|工业|投产|储备|引进)[^，。；]{0,2}(?:项目|投资案)|(?:吸引|引进|引入|带动|撬动|拉动|促成)(?:产业|民间|社会|厂商|企业|台商|外商|总)?(?=投资)/
/** 核准3家厂商投资案，投资总额46.8亿元; 5家厂商合计投资31.2亿元: what counted firms invest together. */
const OF_FIRMS =
  /(?:[家户]|进驻|入驻|落户|入园)(?:厂商|企业|公司|业者)的?(?:投资(?:案|项目|计划)，)?(?:总|合计|共)?投资(?:总额|额)?$/
/** 等12家企业现场签约，|总投资额; 包括A项目、B项目，|总投资: what those told one by one invest together. */
const OF_THOSE =
  /(?:[家户](?:厂商|企业|公司|业者)[^，。；]{0,8}(?:签约|落户|进驻|入驻)|项目、[^，。；]{2,60}项目)，(?:计划|协议|预计)?(?:总|合计|合同)?投资(?:总额|额)?$/
/** 总投资11亿元|的华迅食品城, 总投资12亿元|的云帆储能电池项目: one project's own; not 总投资60亿元|的重点产业项目. */
const OF_ONE =
  /^的(?!(?:[\d一二三四五六七八九十百余多]{1,6}[个项宗]|招商|重[大点]|产业|工业|引资|签约|在建|新建|续建|储备|开工|投产|一批|各类|这些|上述|所有)?[^，。；]{0,4}项目)/
/** 总投资超过70亿元|的12个项目集中签约. */
const COUNTED_AFTER = /^的?[\d一二三四五六七八九十百余多]{1,6}[个项宗][^，。；]{0,8}项目/

/**
 * What the projects that were counted before, or are named as many, cost together: 落地项目6个，总投资10多亿元.
 * The sum of a single project is an investment, and not read here.
 */
export function readGroupInvestment(
  reader: Reader,
  read: ReadFigure,
  match: Match,
  state: Readonly<SentenceState>,
): ObservationCandidate | null {
  const { row, name, side } = match
  const { text } = reader.article.repaired
  const { figure } = read
  const next = countedAfter(text, read)
  if (!next && OF_ONE.test(cut(text, figure.after))) return null
  const words = cut(text, figure.before)
  const named = MANY_PROJECTS.test(words)
  const stage = next?.stage ?? (named ? stageIn(words) : null)
  const group = next || stage ? null : state.group
  const to = wordsTo(text, read)
  if (!group && !next && !named && !OF_FIRMS.test(to) && !OF_THOSE.test(to)) return null
  const own = reader.subjectOf(figure, name, row)
  if (!own) return null
  return complete(reader, read, state, {
    row,
    subject: group?.subject ?? own.id,
    stage:
      stage ??
      (SIGNED.test(cut(text, name)) ? 'signed' : null) ??
      group?.dims.stage ??
      groupStage(text, read, match, state),
    cluster: group?.dims.cluster ?? null,
    group,
    rule: `observation.${side}`,
  })
}

/** 引进项目14个，|签约资金|68亿元: signed by its own name. */
const SIGNED = /^签约/

/** The words of the sentence before the figure, as far as they may speak of it. */
const wordsTo = (text: string, { figure: { clause, quantity } }: ReadFigure): string =>
  text.slice(Math.max(clause.sentence.start, quantity.start - REACH), quantity.start)

/** The projects that the sum is a total of, where they are counted behind it. */
function countedAfter(text: string, { figure }: ReadFigure): { stage: Stage | null } | null {
  const { clause, quantity } = figure
  const words = text.slice(quantity.end, Math.min(clause.end, quantity.end + REACH))
  return COUNTED_AFTER.test(words) ? { stage: stageIn(words) } : null
}
