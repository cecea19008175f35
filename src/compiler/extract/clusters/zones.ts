import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import type { Statement } from './statements.ts'
import { CLUSTER_WORDS, isWeak } from './lexicon.ts'
import { properWords } from '../investments/words.ts'
import { matchesOf } from '../words/matches.ts'

/** A part of a park named for an industry: 新材料|产业园, 参业|小镇. */
const ZONE =
  /产业园区?|工业园区?|科技园区?|物流园区?|示范园|孵化园|配套园|生态园|加工园|商贸园|食品园|化工园区?|产业城|功能区|小镇/g
/** What of the head tells the field: 物流|园, 孵化|园, 化工|园. */
const FIELD_OF_HEAD = /^(?:物流|孵化|化工)/
/** 白塔|化工园: such a park is the public's, whatever its place is called. */
const PUBLIC = /^化工/
/** 伊宁县千亿级|纺织产业园: a place or a rank before the field does not make it a firm's. */
const PLACE = /^.{0,6}?(?:[县市区省州旗盟]|[百千万]亿级)(?=.{2})/
/** How far back its name may begin. */
const REACH = 14
/** 食品（饮品）|产业园: brackets may stand in a name. */
const BRACKETS = /（[^（）]{1,8}）$/
/** Where it cannot begin before: ，、 and words that govern it. */
const EDGE =
  /[，、；。：（）“”\s]|建设|推进|建有|规划|设立|形成|打造|布局|成立|发展|落户|入驻|包括|[二三四五六七八九十两\d][大个]|[了的在和及与为以是有个家座]/g
/** 对接中关村|各产业园: another's park. */
const NOT_HERE = /对接/

/** Zones named for an industry and nothing else; 湘火炬汽车零部件产业园 is a firm's. */
export function zonesIn(text: string, clause: Span): Statement[] {
  const words = cut(text, clause)
  if (words.includes('项目')) return []
  const found: Statement[] = []
  for (const { index, 0: head } of matchesOf(ZONE, words)) {
    const from = Math.max(0, index - REACH)
    const before = words.slice(from, index)
    const start = lastEdge(before.replace(BRACKETS, ''))
    const label = before.slice(start) + (FIELD_OF_HEAD.exec(head)?.[0] ?? '')
    if (CLUSTER_WORDS.all(label).length === 0 || NOT_HERE.test(words)) continue
    const field = label.replace(PLACE, '')
    if (properWords(field) !== '' && !PUBLIC.test(head)) continue
    // 循环经济|示范园区 is a title.
    if (head === '示范园' && isWeak(field)) continue
    const items = { start: clause.start + from + start, end: clause.start + from + start + label.length }
    found.push({
      items,
      evidence: { start: items.start, end: clause.start + index + head.length },
      role: 'zone',
      rule: 'named-zone',
    })
  }
  return found
}

function lastEdge(words: string): number {
  let last = 0
  for (const { index, 0: edge } of matchesOf(EDGE, words)) last = index + edge.length
  return last
}
