import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import { CLUSTER_WORDS, fieldsOf } from './lexicon.ts'
import { splitAt } from '../investments/clause.ts'
import { CharSet } from '../words/char-set.ts'
import { isSector, properWords } from '../investments/words.ts'
import { matchesOf } from '../words/matches.ts'
import { gather } from '../words/gather.ts'

const LABEL_MARKS = new CharSet('、；，')

/** An industry as a text names it. */
export interface Label extends Span {
  readonly text: string
  readonly cluster: string
}

/**
 * What to do with a name before an industry: a place is dropped (黑山|电动车), a zone keeps its own but for the first,
 * which the clause runs into (瑶族文化旅游), and 以…为 takes no names: 以日发纺机为龙头 is about a firm.
 */
export type Names = 'drop' | 'keep' | 'refuse'

/**
 * The industries named side by side in `span`.
 *
 * 能源化工、有色金属及深加工和光电信息  →  能源化工 | 有色金属及深加工 | 光电信息
 */
export function labelsIn(text: string, span: Span, names: Names): Label[] {
  const rows = gather(outOfQuotes(text, span), (part) => splitAt(text, part, LABEL_MARKS))
  const parts = gather(rows, (part) => splitAtJoints(text, part))
  return gather(parts, (part, index) => {
    const label = trim(text, part)
    const isNamed = names === 'drop' || (names === 'keep' && index === 0)
    return labelsOf(text, isNamed ? fromField(text, label) : label, names)
  })
}

const QUOTED = /“([^“”]+)(?:”|$)/g

/**
 * A row in quotation marks is read as if it had none; a single word in them (“双创”产业) stays a part of its name.
 *
 * 紧盯“云母纸、绿色食品”  →  紧盯 | 云母纸、绿色食品
 */
function outOfQuotes(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (const { index, 0: quoted, 1: row = '' } of matchesOf(QUOTED, text.slice(start, end))) {
    if (!row.includes('、')) continue
    const opened = start + index + 1
    parts.push({ start: from, end: opened - 1 }, { start: opened, end: opened + row.length })
    from = start + index + quoted.length
  }
  return [...parts, { start: from, end }].filter((part) => part.end > part.start)
}

/** Words that belong to the name of a field before it: `高端`装备制造, `现代高效`农业. */
const BEFORE_FIELD =
  /(?:新型|高端|绿色|现代|高效|智能|先进|精细|特色|生态|新一代|高性能|特种|通用|专用|精密|大型|重型|都市|数字|节能|优质|功能|循环|临港|临空|战略|基础|新|超|轻){1,4}$/

/** Drops what stands before the industry: 编制集聚区|能源化工, 沁北|现代煤化工. */
function fromField(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const first = CLUSTER_WORDS.all(words).find(({ meaning }) =>
    meaning.some(({ strength }) => strength !== 'hints'),
  )
  if (!first) return { start, end }
  const before = words.slice(0, first.start)
  return { start: start + first.start - (BEFORE_FIELD.exec(before)?.[0].length ?? 0), end }
}

const JOINT = /以及|[和及与暨]/g

/** 茶油生产及|皂角精深加工: a trade of a product that is not in the lexicon; 铜及|深加工 has none. */
const MAKES = /^(?![精深粗初]?深?加工|其|配套|相关|延伸|零部?件)[^、，（）]{2,6}?[精粗初]?深?加工$/

/** Cuts at 和 where there is an industry on both sides and none across (铝`及`深加工 stays whole). */
function splitAtJoints(text: string, part: Span): Span[] {
  const words = cut(text, part)
  const known = CLUSTER_WORDS.all(words)
  const cuts = matchesOf(JOINT, words).filter(
    ({ index, 0: joint }) =>
      !known.some(({ start, end }) => start < index + joint.length && index < end) &&
      known.some(({ end }) => end <= index) &&
      (known.some(({ start }) => start >= index + joint.length) ||
        MAKES.test(words.slice(index + joint.length))),
  )
  let from = part.start
  const parts: Span[] = []
  for (const { index, 0: joint } of cuts) {
    parts.push({ start: from, end: part.start + index })
    from = part.start + index + joint.length
  }
  return [...parts, { start: from, end: part.end }]
}

const LEADING =
  /^(?:[\s“”‘’"]|以|和|及|与|以及|等|的|其中|包括|一是|二是|三是|四是|五是|(?:国家|省|市|县|世界)级|全国|国内|中国|重要|重点)+/
const TRAILING =
  /(?:[\s“”‘’"。]|等|的|类|产业园区?|工业园区?|科技园区?|专业园区?|示范园区?|配套园区?|产业示范园|产业体系|体系|产业集群|集群|产业链|(?:产业|生产|加工)?基地|之[都乡城]|功能区|板块|小镇|园区?|产业|行业|领域|为主|项目|企业){1,3}$/

/** Drops what is no part of the industry's name: 绿色化工|产业园, 国家级|新材料|工业基地. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = LEADING.exec(words)?.[0].length ?? 0
  const rest = words.slice(from)
  const tail = TRAILING.exec(rest)?.[0].length ?? 0
  const kept = rest.length - tail
  return kept >= 1 && CLUSTER_WORDS.all(rest.slice(0, kept)).length > 0
    ? { start: start + from, end: start + from + kept }
    : { start: start + from, end }
}

/** No industry's name is longer: 新一代信息技术与高端智能装备制造 has 15. */
const MAX_LABEL = 18

function labelsOf(text: string, span: Span, names: Names): Label[] {
  const label = cut(text, span)
  if (label.length < 1 || label.length > MAX_LABEL || /项目|公司|集团/.test(label) || !isBalanced(label))
    return []
  if (names !== 'keep' && restAfterField(label) > MAX_REST) return []
  if (names === 'refuse' && properWords(label) !== '') return []
  const pair = compound(label)
  const clusters = pair.length > 0 ? pair : fieldsOf(label).slice(0, 1)
  return clusters.map((cluster) => ({ start: span.start, end: span.end, text: label, cluster }))
}

/** 一主（新能源电池）两辅（电子信息）, 造纸）和印刷: brackets that are closed before they are opened part other things. */
function isBalanced(label: string): boolean {
  const opened = label.indexOf('（')
  const closed = label.indexOf('）')
  return opened < 0 === closed < 0 && opened <= closed && label.lastIndexOf('（') === opened
}

/** The two clusters of a label that is two sectors written together (石化|轻纺, 文旅|康养); none for any other. */
function compound(label: string): string[] {
  const words = CLUSTER_WORDS.all(label)
  const [first, second] = words
  if (!first || !second || words.length !== 2 || first.end !== second.start) return []
  if (first.start !== 0 || second.end !== label.length) return []
  const parts = [label.slice(0, first.end), label.slice(second.start)]
  return parts.every(isSector) ? [...new Set(parts.flatMap((part) => fieldsOf(part)[0] ?? []))] : []
}

/** 智能制造装备|列入省“一区一…: what goes on after the industry is a sentence, not its name. */
const MAX_REST = 4
const restAfterField = (label: string): number => label.length - (CLUSTER_WORDS.all(label).at(-1)?.end ?? 0)
