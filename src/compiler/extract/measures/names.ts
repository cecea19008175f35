import measureTable from '../../../../data/measures.json' with { type: 'json' }
import type { Span } from '../../types.ts'
import { alternatives } from '../words/alternatives.ts'
import { WordIndex } from '../words/word-index.ts'
import { matchesOf } from '../words/matches.ts'

/** The name of a measure where it stands in a text, and how it was told. */
interface MeasureName extends Span {
  readonly rule: 'measure-title' | 'measure-quoted' | 'measure-form' | 'measure-wording' | 'measure-term'
}

/** 《重点项目指挥长负责制度》 */
const TITLE = /(?<=《)[^《》\n]{4,40}(?:制度|办法|措施|意见|机制|规定|政策)(?=》)/g
/** “一条龙”、“保姆式”服务, “一线工作法”, “问题清单”, “五大行动” */
const QUOTED =
  /“[^“”\n]{1,16}”(?:[、，]?“[^“”\n]{1,16}”){0,3}[\u4e00-\u9fff]{0,4}?(?:服务|机制|工作法|行动)|“[^“”\n]{1,10}(?:清单|工作法|机制|服务)”/g
const FORM = new RegExp(`(?:${alternatives(measureTable.forms)})度?`, 'g')
const TERMS = new WordIndex(
  Object.values(measureTable.terms).flatMap((terms) => terms.map((term) => [term, true])),
)
/** Measures told by what is done: 保证企业用电; 禁止任何部门随意对企业进行检查; 领导班子带头外出招商; 一个项目、一位领导 */
const WORDING = new RegExp(
  [
    '(?:保障|保证|确保)[\\u4e00-\\u9fff]{0,8}?用[地电]',
    '(?:禁止|严禁|不得|严控)[\\u4e00-\\u9fff]{0,8}?(?:企业|入企|涉企)[\\u4e00-\\u9fff]{0,6}?检查',
    '(?:主要)?(?:领导班子|领导|负责人)[\\u4e00-\\u9fff]{0,2}?(?:带队|带头|率队)[\\u4e00-\\u9fff]{0,4}?(?:招商|登门拜访)',
    '一个项目、一[名位]领导(?:、一[\\u4e00-\\u9fff]{2,6}){0,4}',
  ].join('|'),
  'g',
)
const BOUNDARY = new RegExp(`[^\\u4e00-\\u9fff]|${alternatives(measureTable.boundaries)}`, 'g')
/** “一个项目、一位领导”“五个一”|精准服务工作机制 */
const QUOTES_BEFORE = /(?:“[^“”\n]{1,24}”){1,2}$/
const MAX_OWN = 12
const MAX_QUOTES = 60

/** Finds the names of measures in a text: by title, in quotes, by form, by term; in order, none overlapping another. */
export function findMeasureNames(text: string): MeasureName[] {
  const found: MeasureName[] = []
  // 1 where a name stands already: what is told first has the words.
  const taken = new Uint8Array(text.length)
  const isTaken = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return true
    return false
  }
  const add = (name: MeasureName | null) => {
    if (!name || isTaken(name)) return
    taken.fill(1, name.start, name.end)
    found.push(name)
  }
  for (const match of text.matchAll(TITLE)) add({ ...spanOf(match), rule: 'measure-title' })
  for (const match of text.matchAll(FORM)) add(byForm(text, spanOf(match)))
  for (const match of text.matchAll(QUOTED)) add({ ...spanOf(match), rule: 'measure-quoted' })
  for (const match of text.matchAll(WORDING)) add({ ...spanOf(match), rule: 'measure-wording' })
  for (const term of TERMS.all(text)) add({ ...inQuotes(text, term), rule: 'measure-term' })
  return found.toSorted((a, b) => a.start - b.start)
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

/** 实行|首问负责制: back to what governs it, over the quotes that belong to it. */
function byForm(text: string, { start, end }: Span): MeasureName | null {
  const before = text.slice(Math.max(0, start - MAX_OWN), start)
  let own = 0
  for (const boundary of matchesOf(BOUNDARY, before)) own = boundary.index + boundary[0].length
  const from = start - before.length + own
  const quotes = QUOTES_BEFORE.exec(text.slice(Math.max(0, from - MAX_QUOTES), from))?.[0].length ?? 0
  const named = quotes > 0 || start - from >= 2
  return named ? { start: from - quotes, end, rule: 'measure-form' } : null
}

/** “双飞地”: a term that stands alone in quotes keeps them. */
function inQuotes(text: string, { start, end }: Span): Span {
  const quoted = text[start - 1] === '“' && text[end] === '”'
  return quoted ? { start: start - 1, end: end + 1 } : { start, end }
}
