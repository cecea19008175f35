import table from '../../../data/units.json' with { type: 'json' }
import { OPENING_QUOTES } from './context.ts'
import type { Figure } from './figure.ts'
import { assemble, type Reading } from './reading.ts'

const FEWEST = 2
const MOST = 30
const LONGEST_NOUN = 8
/** Of a noun that has no known head. */
const FEWEST_LETTERS = 2
const MOST_LETTERS = 5
/** 四大家, 八大处, 三大洲, 十八大精神 …: 大 belongs to the name. */
const NAMES =
  /^(?:[家会道街学厦型桥队妈量力洲洋脑事使院楼楚河江山哥姐众部处件小]|行(?!动|业)|班子|精神|报告|以来|召开|胜利|名著|发明|代表|提出|关于|确定|所)/
const NO_NOUN = /^(?:[^\u4e00-\u9fff]|$)/
const BREAKS_NOUN = /[^\u4e00-\u9fff]|[的等和及与在是]/

/** 六大产业, 9大专业园区: a group that the text counts by name. The span holds the noun. */
export function readGroup(text: string, figure: Figure): Reading | null {
  if (text[figure.end] !== '大' || figure.valueTo !== null) return null
  if (figure.value < FEWEST || figure.value > MOST) return null
  const from = figure.end + 1
  const after = text.slice(from, from + LONGEST_NOUN)
  if (NO_NOUN.test(after) || NAMES.test(after)) return null
  const noun = groupNoun(after)
  if (noun === '') return null
  const found = { kind: 'count', unit: 'count', factor: 1, half: false, open: false } as const
  const quoted = OPENING_QUOTES.includes(text[figure.start - 1] ?? ' ')
  return assemble(text, figure, 'group', { ...found, unitText: noun, end: from + noun.length }, quoted)
}

/**
 * 主导产业 of 主导产业发展迅速: up to the head that begins first, of those the longest; else all before a stop that is near
 * (三大突破，). Empty where neither is.
 */
function groupNoun(after: string): string {
  const stop = after.search(BREAKS_NOUN)
  const phrase = stop < 0 ? after : after.slice(0, stop)
  let noun = ''
  let first = Number.POSITIVE_INFINITY
  for (const head of table.counted.heads) {
    const at = phrase.indexOf(head)
    if (at < 0 || at >= first) continue
    first = at
    noun = phrase.slice(0, at + head.length)
  }
  return noun === '' && stop >= FEWEST_LETTERS && stop <= MOST_LETTERS ? phrase : noun
}
