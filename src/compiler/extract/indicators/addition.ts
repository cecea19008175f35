import type { TimeExpression } from '../../types.ts'
import { REACH } from '../words/clause.ts'
import { type ReadFigure, wordsOf } from '../observations/draft.ts'

/** 新增规上企业12家: new by its own words. */
const NEW = /新增|新引进|新入驻|新培育|新认定|净增|新落户|新注册|新获批|新评|升规|入统|纳统/
/** 去年引进厂商8家: new where a time says since when; 引进企业460家 alone is all there is. */
const CAME = /引进|引入|吸引|培育|认定/
/** 已, 累计, 共有: counted to date. */
const TO_DATE = /已|目前|累计|现有|共有|拥有|截至|截止|先后/

/** Does the figure say what came, not what there is? */
export function isAddition(text: string, read: ReadFigure, time: TimeExpression | null): boolean {
  const { quantity, clause } = read.figure
  const before = text.slice(Math.max(clause.start, quantity.start - REACH), quantity.start)
  if (TO_DATE.test(before) || time?.instant) return false
  return NEW.test(before) || (time !== null && CAME.test(wordsOf(text, read)))
}
