import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import type { Draft } from './draft.ts'
import type { ProjectList } from './list.ts'
import { isListable, trimName } from './name.ts'
import { lastOpening } from '../words/openers.ts'
import { headKind } from './head-kind.ts'
import { ownWords } from './words.ts'

/** The items of a list as drafts; those that name nothing are left out. */
export function draftItems(text: string, list: ProjectList): Draft[] {
  const drafts = list.items.map((item) => draftItem(text, item, list)).filter((draft) => draft !== null)
  return shareNoun(text, drafts)
}

/**
 * Reads the name and the modifiers of one item.
 *
 * 其中投资10亿元的广东兴发年产10万吨高档铝型材项目
 *                  ^ name
 */
function draftItem(text: string, item: Span, list: ProjectList): Draft | null {
  const words = cut(text, item)
  const begin = nameStart(text, item)
  const name = trimName(text, { start: begin, end: item.end })
  if (!name || !isListable(cut(text, name))) return null
  const modifiers = words.slice(0, name.start - item.start)
  return {
    name,
    start: modifiersStart(item, modifiers, name.start),
    kind: headKind(cut(text, name)),
    prefix: subjectOf(modifiers),
    suffix: '',
    investor: investorOf(modifiers),
    list,
  }
}

/** After the last 的 or verb that leaves something to name. */
function nameStart(text: string, item: Span): number {
  let end = item.end
  for (let tries = 0; tries < 3; tries++) {
    const start = lastOpening(text, item.start, end)
    const name = trimName(text, { start, end: item.end })
    if (name && isListable(cut(text, name))) return start
    end = start - 1
    if (end <= item.start) break
  }
  return item.start
}

const MODIFIERS_START =
  /(?:由|其中|正在|即将|已|计划|预计|概算|一期|二期|首期|总|投资|占地|与|和|新)[^，；。]{0,60}的[“]?$/

export function modifiersStart(item: Span, modifiers: string, nameStartsAt: number): number {
  const found = MODIFIERS_START.exec(modifiers) ?? BARE_SUM.exec(modifiers)
  return found ? item.start + found.index : nameStartsAt
}

/** 63.8亿元的|新材料项目, 30亿元|世界数字电影博物馆: what it costs, without the word. */
const BARE_SUM = /(?:约|近|超)?\d[\d.]{0,6}[百千万亿]{1,2}(?:美|港)?元(?:人民币)?的?$/

/** 医药产业园一期工程|投资6亿元的…: a subject that owns the project. */
const SUBJECT =
  /(?:^|[的，])([^，、的了]{2,20}?(?:工程|产业园|园区|一期|二期|三期|项目))(?:总?投资|计划|预计)/
export const subjectOf = (modifiers: string): string => {
  const subject = SUBJECT.exec(modifiers)?.[1] ?? ''
  return ownWords(subject).length >= 2 && modifiers.endsWith('的') ? subject : ''
}

/** 由|河北东旭集团|投资的, 与|中电投|合作的, |美国山尼瓦|投资的. */
const INVESTOR =
  /(?:由|与|和|跟|被|进|进了|是|，|^)([^，、的了由与]{2,24}?)(?:共同|联合|独家|全额)?(?:总?投资|出资|独资|合资|斥资|合作|承建|兴建|开发建设|建设|打造|实施|注资)[^，；的]{0,24}的[“]?$/
export function investorOf(modifiers: string): string | null {
  const investor = INVESTOR.exec(modifiers)?.[1]?.replace(
    /^(?:其中|包括|以及|由|正在|即将|总|一期|首期|计划|预计|该|新|已)+/,
    '',
  )
  return investor &&
    investor.length >= 2 &&
    !/^\d|(?:工程|园|企业|[一二三]期|区|县|市|正在|即将|[已将新在])$/.test(investor)
    ? investor
    : null
}

const ENDS_IN_SIZE = /\d(?:吨|千瓦|兆瓦|MW|GW|台|套|平方米|辆|片|万[吨千台套片辆]?[瓦]?)$/

/** 锦懋200兆瓦和博阳200兆瓦|电池组件: a noun said once is every item's. */
function shareNoun(text: string, drafts: readonly Draft[]): Draft[] {
  const last = drafts.at(-1)
  const noun = last
    ? /\d(?:吨|千瓦|兆瓦|MW|GW|台|套|平方米|辆|片)(\D{2,})$/.exec(cut(text, last.name))?.[1]
    : undefined
  return drafts.map((draft) =>
    noun && draft !== last && ENDS_IN_SIZE.test(cut(text, draft.name)) ? { ...draft, suffix: noun } : draft,
  )
}
