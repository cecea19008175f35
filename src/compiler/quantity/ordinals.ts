import type { Ordinal } from '../types.ts'
import { clauseBefore } from './context.ts'
import { skipSpace } from './figure.ts'
import { readNumeral } from './numeral.ts'

/** 居全省第十七位, 排名第三, 位居首位, 稳居西部五省第一县. */
const RANK_VERB = /居|列|排|名次|升至|升到|升为|进位|跃升|跃至|夺得|获得?|前进到|蝉联/
/** 全省第三， · 全国第2名: the scope alone makes it a rank, if it ends there. */
const SCOPE = /(?:全[国省市县区州台球港]|世界|亚洲|中部|同行业|[省市县区]内|六都)$/
const HEAD_WORDS = ['首位', '榜首', '头名', '头把交椅']
/** 第一方阵, 第一时间, 第一次 …: first of a kind, not a place in an order. */
const RANKED_THING = /^(?:[位名，。；、）！？”]|$|\n|强?[县市区州省镇城]|的|大(?:城市|县|市|区)|园区|开发区)/
const RANK_ENDS = /^(?:[位名，。；、）！？]|$|\n)/

/** The place in an order that begins at `at` with 第, 首, 榜 or 头; null for 第二产业, 第三届. */
export function readOrdinal(text: string, at: number): Ordinal | null {
  if (text[at] === '第') return readNumbered(text, at)
  const word = HEAD_WORDS.find((head) => text.startsWith(head, at))
  if (!word || !RANK_VERB.test(clauseBefore(text, at))) return null
  return { start: at, end: at + word.length, rank: 1, rule: 'head_of_order' }
}

function readNumbered(text: string, at: number): Ordinal | null {
  const numeral = readNumeral(text, skipSpace(text, at + 1))
  if (!numeral || numeral.valueTo !== null || !Number.isInteger(numeral.value) || numeral.value < 1)
    return null
  const end = skipSpace(text, numeral.end)
  const after = text.slice(end, end + 4)
  const before = clauseBefore(text, at)
  const ranked =
    (RANK_VERB.test(before) && RANKED_THING.test(after)) || (SCOPE.test(before) && RANK_ENDS.test(after))
  // 第一位访华的客商 is the first to come, not first in an order.
  if (/^[位名](?!额)/.test(after) && (ranked || (text[end] === '位' && numeral.value > 1)))
    return { start: at, end: end + 1, rank: numeral.value, rule: 'place' }
  return ranked ? { start: at, end: numeral.end, rank: numeral.value, rule: 'place_after_verb' } : null
}
