import type { Stage } from '../../../dataset/vocabulary.ts'
import { cut } from '../../span.ts'
import type { ObservationCandidate } from '../../types.ts'
import { REACH, sharesWords } from '../words/clause.ts'
import type { Match } from '../indicators/match.ts'
import { type ReadFigure, type SentenceState, wordsOf } from './draft.ts'
import { stageIn } from './stage.ts'

/** How far around the figure its own words tell a stage: 开工建设1亿元以上|项目33个, 8个|已经集中签约. */
const REACH_BEFORE = 60
const REACH_AFTER = 30

/**
 * How far the projects or buildings of a figure have come: by the words on the noun's side, else on the other;
 * projects also by the count that they are a part of, else by the sentence so far.
 */
export function groupStage(
  text: string,
  read: ReadFigure,
  { row, side }: Match,
  { group }: Readonly<SentenceState>,
): Stage | null {
  const { figure } = read
  if (row.id === 'enterprises')
    return firmStage(text, figure.before.start, figure.quantity.end) ?? firmStageAfter(wordsAfter(text, read))
  if (!row.staged) return null
  const before = stageIn(wordsOf(text, read).slice(-REACH_BEFORE))
  const after = stageIn(wordsAfter(text, read))
  const own = side === 'after' ? (after ?? before) : (before ?? after)
  if (!row.id.startsWith('project')) return own === 'introduced' ? null : own
  if (own !== null) return own
  const { quantity, clause } = figure
  if (group && isPart(read, side, group, text)) return group.dims.stage ?? null
  return stageIn(text.slice(Math.max(clause.sentence.start, quantity.start - REACH), quantity.start))
}

/**
 * Does the figure go on with the count before? 15个项目正在洽谈；75个项目…… begins anew,
 * 磨料磨具项目11个；彩色印刷项目9个 is one list.
 */
function isPart(
  { figure, threshold }: ReadFigure,
  side: Match['side'],
  group: ObservationCandidate,
  text: string,
): boolean {
  const { before, clause } = figure
  const sameSentence = group.span.start >= clause.sentence.start
  return sameSentence || side === 'before' || threshold !== null || cut(text, before).includes('其中')
}

/** The words after a figure, without the verb of the next one: 66个重点项目|开工64个. */
function wordsAfter(text: string, { figure, threshold, sum }: ReadFigure): string {
  if (threshold?.inside && sum) return cut(text, sum.after).slice(0, REACH_AFTER)
  const words = cut(text, figure.after).slice(0, REACH_AFTER)
  return sharesWords(text, figure) ? words.slice(0, -VERB) : words
}
const VERB = 4

/** 投产企业160家, 在建企业38家: how far the firms themselves are. 入驻 and 落户 they all have. */
function firmStage(text: string, start: number, end: number): Stage | null {
  const words = text.slice(start, end)
  if (/(?:在建|新建|续建|筹建)企业/u.test(words)) return 'under_construction'
  return /(?:投产|(?<!停|季节性|工业)生产)企业/u.test(words) ? 'operating' : null
}

/** 23家|完工营运, 11家|兴建中: said behind their number. */
function firmStageAfter(words: string): Stage | null {
  if (/^(?:已|均已)?(?:建成|完工|竣工)?(?:投产|营运|运营|量产)/.test(words)) return 'operating'
  return /^(?:正在|尚在)?(?:在建|(?:建设|兴建|建厂|施工)中)/.test(words) ? 'under_construction' : null
}
