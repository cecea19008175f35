import { indicesIn } from '../../span.ts'
import type { Article } from '../../types.ts'
import type { Clause } from '../words/clause.ts'
import { WordIndex } from '../words/word-index.ts'
import type { PlaceWord } from './place-words.ts'
import {
  FIRM,
  FIRM_SIGNS,
  LEAD,
  LEADS,
  MANY_PROJECTS,
  NO_ZONE,
  OF_A_PROJECT,
  PROJECT,
  PROJECT_AT_END,
  ZONE,
  ZONE_SIGNS,
} from './subject-words.ts'

/** What a clause begins with, and so speaks of: a place, a firm, or a single project. */
export type Topic =
  | { readonly kind: PlaceWord['kind']; readonly name: string }
  | { readonly kind: 'org' | 'project'; readonly name: string }

/** How much of a clause is looked at for its topic. */
const HEAD_LENGTH = 60

/** A clause from where its topic may stand: past times and words like 其中. */
interface Opening {
  readonly clause: Clause
  readonly start: number
  readonly head: string
  /** The firm that the head begins with; the first group is its name without 公司. */
  readonly firm: RegExpExecArray | null
}

export function openingOf(article: Article, clause: Clause): Opening {
  const start = skipLead(article, clause)
  const head = article.repaired.text.slice(start, Math.min(clause.end, start + HEAD_LENGTH))
  return { clause, start, head, firm: FIRM_SIGNS.standsIn(head) ? FIRM.exec(head) : null }
}

/** What the clause begins with; null when it goes on about what was spoken of. */
export function topicOf(
  article: Article,
  { clause, start, head, firm }: Opening,
  words: readonly PlaceWord[],
  firms: WordIndex<true>,
): Topic | null {
  const { text } = article.repaired
  // （不含红塔集团）is said in passing.
  if (text[clause.start - 1] === '（') return null
  const { from, to } = indicesIn(words, { start, end: start + head.length })
  const word = from < to ? words[from] : undefined
  if (word?.start === start) return isListed(text, word) ? null : word
  if (OF_ALL.test(head)) return { kind: 'park', name: '' }
  if (firm) return { kind: 'org', name: firm[0] }
  const short = firms.at(head, 0)
  if (short) return { kind: 'org', name: head.slice(0, short.end) }
  return topicUnlisted(head) ?? atEnd(text, clause, words)
}

/** A zone or a project that no list knows. */
function topicUnlisted(head: string): Topic | null {
  if (!ZONE_SIGNS.standsIn(head)) return null
  const zone = ZONE.exec(head)?.[1]
  if (zone && !NO_ZONE.test(zone)) return { kind: 'zone', name: zone }
  const project = PROJECT.exec(head)
  return project && !MANY_PROJECTS.test(project[1] ?? '') ? { kind: 'project', name: project[0] } : null
}

/** What the next clause goes on about. */
const atEnd = (text: string, clause: Clause, words: readonly PlaceWord[]): Topic | null =>
  text[clause.end] === '，' ? (zoneAtEnd(text, clause, words) ?? projectAtEnd(text, clause)) : null

/** 上述|投资案投资金额合计12.6亿元: all that were told of are the park's. */
const OF_ALL = /^(?:上述|以上|这些)[^，。；]{0,6}(?:项目|投资案|企业|厂商)/

/** 湘火炬产业园、戴斯酒店等19个项目 lists a zone; 磨料磨具产业园项目11个 counts what is in it. */
const isListed = (text: string, { kind, end }: PlaceWord): boolean =>
  kind === 'zone' && /^(?:[、和与及等]|项目|企业|的|工地|现场|内)/.test(text.slice(end, end + 2))

/** 截至目前，据统计，今年1-6月…: a clause has no more words and times before its topic. */
const MOST_LEADS = 4

/** Past times and words like 其中 to where the topic stands. */
function skipLead(article: Article, clause: Clause): number {
  const { text } = article.repaired
  let at = clause.start
  for (let round = 0, before = -1; round < MOST_LEADS && at !== before; round++) {
    before = at
    if (LEADS.isAt(text, at))
      at += LEAD.exec(text.slice(at, Math.min(clause.end, at + HEAD_LENGTH)))?.[0].length ?? 0
    const { from, to } = indicesIn(article.times, { start: at, end: Math.min(clause.end, at + HEAD_LENGTH) })
    const time = from < to ? article.times[from] : undefined
    if (time?.start === at) at = time.end
  }
  return Math.min(at, clause.end)
}

const GOES_ON = /^，(?:是|位于|现有|目前|规划|总|已|占地|园区|以)/

/** ……占地667亩的京德智造产业园，|是平原首个……: the clause ends in what the next one speaks of. */
function zoneAtEnd(text: string, clause: Clause, words: readonly PlaceWord[]): Topic | null {
  if (!GOES_ON.test(text.slice(clause.end, clause.end + 4))) return null
  const { from, to } = indicesIn(words, {
    start: Math.max(clause.start, clause.end - HEAD_LENGTH),
    end: clause.end,
  })
  const last = from < to ? words[to - 1] : undefined
  return last?.kind === 'zone' && last.end === clause.end ? last : null
}

const SHORT = /^[\u4e00-\u9fffA-Za-z]{2,6}$/

/** 总投资60亿元的动力电池项目，|占地500亩，达产后……: the clause ends in the project that the next one speaks of. */
function projectAtEnd(text: string, clause: Clause): Topic | null {
  if (!OF_A_PROJECT.test(text.slice(clause.end, clause.end + 8))) return null
  const words = text.slice(Math.max(clause.start, clause.end - HEAD_LENGTH), clause.end)
  const name = PROJECT_AT_END.exec(words)
  if (!name || MANY_PROJECTS.test(name[1] ?? '') || /[个项]$/.test(name[1] ?? '')) return null
  // 云帆机电项目、|天穹五金项目，总投资四亿元: of both
  if (words.slice(0, name.index).endsWith('项目、')) return null
  return { kind: 'project', name: name[0] }
}

/** 和大集团, 三一集团: later the article calls them 和大 and 三一. */
export function shortFirmNames(openings: readonly Opening[]): WordIndex<true> {
  const names = new Set<string>()
  for (const { firm } of openings) if (firm?.[1] && SHORT.test(firm[1])) names.add(firm[1])
  return new WordIndex(Array.from(names, (name) => [name, true]))
}
