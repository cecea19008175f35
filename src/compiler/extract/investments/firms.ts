import organisations from '../../../../data/organisations.json' with { type: 'json' }
import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import { trimName } from './name.ts'
import { matchesOf } from '../words/matches.ts'
import { lastOpening } from '../words/openers.ts'
import { properWords } from './words.ts'

/** A firm named by its legal form or as a group: 东莞鸿亿导热材料|有限公司, 和大|集团. */
const FORM = new RegExp(organisations.forms.toSorted((a, b) => b.length - a.length).join('|'), 'g')
/** How far back of its form a firm's name may begin. */
const REACH = 26
/** Someone's office rather than a firm: 副议长陈怡岳及|公司. */
const OFFICE =
  /[及与、]|(?<=.)和|(?:县|市|区|省|镇|议|董事|秘书|局|处|科|部|主任)长|书记|主任|经理|总裁|代表|记者|该|某|我们/

/** The firms named in `span`, in order; the last form of a name ends it. */
export function firmsIn(text: string, span: Span): Span[] {
  const firms: Span[] = []
  for (const { index, 0: form } of matchesOf(FORM, cut(text, span))) {
    const end = span.start + index + form.length
    const floor = Math.max(span.start, firms.at(-1)?.end ?? 0, end - REACH)
    const edge = lastEdge(text, floor, end)
    const name = trimName(text, { start: lastOpening(text, edge, end), end })
    if (!name) continue
    const words = cut(text, name)
    if (OFFICE.test(words) || (properWords(words).length < 2 && !/有限/.test(form))) continue
    firms.push(name)
  }
  return firms
}

/** After the last sign before `end`. */
function lastEdge(text: string, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (/[，。；：、“”！？\s]/.test(text.charAt(at))) return at + 1
  return from
}

const STEM_TAIL = new RegExp(
  `(?:${[...organisations.forms, ...organisations.trades, '工业', '电子', '企业'].toSorted((a, b) => b.length - a.length).join('|')}){1,3}$`,
)
/** The part of a firm's name that it goes by: 和大工业集团 → 和大. */
export const stemOf = (firm: string): string => firm.replace(STEM_TAIL, '')
