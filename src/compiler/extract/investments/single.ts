import { cut, overlaps } from '../../span.ts'
import type { Span } from '../../types.ts'
import type { Draft } from './draft.ts'
import { investorOf, modifiersStart, subjectOf } from './item.ts'
import { headKind } from './head-kind.ts'
import { joinedItems } from './list.ts'
import { isListable, isNamed, nameEndingAt, trimName } from './name.ts'
import { lastOpening } from '../words/openers.ts'
import { endsInProduct, HEADS, ownWords } from './words.ts'

/** 项目|一期, 产业园|（二期）工程: a phase that belongs to the name before it. */
const PHASE = /^(?:（?[一二三四五六七八九十首]期）?(?:[及、和][一二三四五六七八九十]期)?(?:工程|项目)?)/
/** 项目|11个, 工程|3项: a count makes it a group. */
const GROUP =
  /^(?:总数)?(?:[达有共为]*\d+|[两二三四五六七八九十]+)(?:余|多)?(?:[个项家]|[座条栋处所](?=[，。；、]|$))/
/** 项目|部, 项目|库: another word. */
const OTHER_WORD = /^(?:部|库|办|组|化|区(?!域)|制|经理|指挥部|审批|资金|用地|名称|单位|业主)/
/** 厂|房, 路|网, 桥|梁, 工程|塑料; 建|厂, 思|路: a head of one character inside another word. */
const IN_WORD_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['厂', /^[房区家商长内址矿]/],
  ['生产线', /^[上内]/],
  ['工程', /^(?:塑料|机械|师|车辆|装备|轮胎|胶)/],
  ['路', /^[网面基段灯况口线径上边程]/],
  ['桥', /^[梁头面墩]/],
  ['市场', /^[化主监需占份前]/],
  ['基地', /^化/],
  ['中心', /^[城思区]/],
])
/** The characters before them that make it one. */
const IN_WORD_BEFORE: ReadonlyMap<string, string> = new Map([
  ['厂', '建设办进出工个座'],
  ['新区', '高'],
  ['路', '思线出回电网套门活生来去销道一铁公'],
  ['中心', '以为'],
  ['公司', '该本我及一多家等子'],
  ['集团', '该本我及等'],
])

/** Is the head at `start`, which `rest` follows, a part of another word? */
function isInWord(text: string, start: number, head: string, rest: string): boolean {
  if (OTHER_WORD.test(rest) || IN_WORD_AFTER.get(head)?.test(rest)) return true
  return start > 0 && IN_WORD_BEFORE.get(head)?.includes(text.charAt(start - 1)) === true
}

/** Things named by what their name ends in, outside `taken`; 大桥, 项目, 产业园, 有限公司. */
export function draftSingles(text: string, clause: Span, taken: readonly Span[]): Draft[] {
  const drafts: Draft[] = []
  if (!HEADS.first(text, clause.start, clause.end) && !PAYS.test(cut(text, clause))) return drafts
  const parts = joinedItems(text, clause)
  const inRow = parts.length > 1 && isRow(parts.map((part) => cut(text, part)))
  for (const part of parts) drafts.push(...draftsIn(text, { part, inRow }, taken))
  drafts.unshift(...firstOfRow(text, clause, parts, drafts, taken))
  const last = parts.at(-1)
  return last && drafts.length > 0 && last.start > (drafts.at(-1) as Draft).name.end
    ? [...drafts, ...lastOfRow(text, last, taken)]
    : drafts
}

/** 云帆生产线、|天穹显示模组|正加紧施工: after named things the last of a row needs no head, for the verb ends it. */
const ROW_VERB =
  /^([^，。的]{4,20}?)(?:正在|正|已经|已|均已|均|即将|相继|陆续|顺利)(?=[^，。]{0,6}(?:推进|施工|建设|开工|投产|竣工|封顶|调试|投用))/
function lastOfRow(text: string, part: Span, taken: readonly Span[]): Draft[] {
  const words = ROW_VERB.exec(cut(text, part))?.[1]
  const name = words ? trimName(text, { start: part.start, end: part.start + words.length }) : null
  if (!name || !isNamed(cut(text, name)) || taken.some((span) => overlaps(span, name))) return []
  return [plainDraft(text, part, name)]
}

/** |云帆苎麻纺织、天穹胶印、|青石产业园一期已建成投产: so it is before a named thing, if they are of a trade. */
const DONE_TOGETHER =
  /^(?:已|均|都|相继|陆续|先后|全部|正)[^，。；]{0,6}(?:投产|投用|竣工|建成|开工|动工|施工|建设|封顶|落户)/
const LONGEST_IN_ROW = 14
function firstOfRow(
  text: string,
  clause: Span,
  parts: readonly Span[],
  drafts: readonly Draft[],
  taken: readonly Span[],
): Draft[] {
  const [first, last] = [drafts[0], drafts.at(-1)]
  if (!first || !last || !DONE_TOGETHER.test(text.slice(last.name.end, clause.end))) return []
  return parts
    .filter((part) => part.end <= first.start)
    .flatMap((part) => {
      const name = trimName(text, { start: lastOpening(text, part.start, part.end), end: part.end })
      const words = name ? cut(text, name) : ''
      const isOne = words.length <= LONGEST_IN_ROW && isNamed(words) && endsInProduct(words)
      return name && isOne && !taken.some((span) => overlaps(span, name))
        ? [plainDraft(text, part, name)]
        : []
    })
}

/**
 * 龙湖大道西延线、滨江路二期、|创业路, 电动巴士厂及|电池芯厂, A项目、B项目: among streets, plants and projects one is named
 * for what any may be.
 */
function isRow(parts: readonly string[]): boolean {
  const before = parts.slice(0, -1)
  return (
    parts.filter((words) => /项目[”]?$/.test(words)).length > 1 ||
    (before.length > 1 && before.every((words) => STREET.test(words))) ||
    before.every((words) => words.endsWith('厂'))
  )
}
const STREET = /(?:路|街|大道|线|桥)(?:[东南西北]段|[一二三四]期)?$/

/** 新建|煤化工精细化工园: what is built may be named for its product. */
const BUILT = /(?:新建|兴建|投建)了?(?=[^，、]{3,40}$)/
function builtName(text: string, { start }: Span, end: number): Span | null {
  const built = BUILT.exec(text.slice(start, end))
  return built ? nameEndingAt(text, start + built.index + built[0].length, end, isProduct) : null
}
/** In a row of projects, and where the text describes it, a product names one: 永磁电机项目. */
const isProduct = (words: string): boolean => isListable(words) && ownWords(words).length >= 2

const nameIn = (text: string, floor: number, end: number, orProduct: boolean): Span | null =>
  nameEndingAt(text, floor, end, isNamed) ?? (orProduct ? nameEndingAt(text, floor, end, isProduct) : null)

/** 广东客商投资的|玩具产业园, 投资1.2亿元建设|汽车内饰生产线. */
const INVESTED =
  /(?:投资|出资|斥资)(?:(?:建设|兴建|新建)?的|[约近超逾]?\d[^，。；的]{1,8}元(?:[在于][^，。；]{2,12})?(?:建设|兴建|新建|扩建|打造|实施))/

interface Part {
  /** What stands between two 、. */
  readonly part: Span
  /** One of several that end in 项目: there a product names a project (永磁电机项目). */
  readonly inRow: boolean
}

/** From the right: of heads in one name only the last counts (沁北物流园区|公路|物流港|项目). */
function draftsIn(text: string, { part, inRow }: Part, taken: readonly Span[]): Draft[] {
  const drafts: Draft[] = []
  const mayBeProduct = inRow || INVESTED.test(cut(text, part))
  let limit = part.end
  for (const { start, end } of HEADS.all(text, part.start, part.end).toReversed()) {
    if (end > limit) continue
    const head = text.slice(start, end)
    const rest = text.slice(end, end + 10)
    const inWord = isInWord(text, start, head, rest)
    const phase = PHASE.exec(rest)?.[0].length ?? 0
    const orProduct = mayBeProduct || head === '项目' || phase > 0
    const name = inWord ? null : (builtName(text, part, end) ?? nameIn(text, part.start, end, orProduct))
    if (!name || taken.some((span) => overlaps(span, name))) continue
    limit = name.start
    if (GROUP.test(rest)) continue
    const draft = plainDraft(text, part, { start: name.start, end: Math.min(part.end, end + phase) })
    // what stands in its modifiers is no thing of its own: 港商|世茂集团|投资50亿元的世茂嘉年华项目
    limit = draft.start
    drafts.unshift(draft)
  }
  return drafts.length > 0 ? drafts : fundedDraft(text, part, taken)
}

/** Cheap to test: a clause without a head and without one of these names nothing. */
const PAYS = /投资|斥资|出资|造价/
/** 投资12亿元的|古玉煤焦化工|、…: what is paid for needs no head. */
const FUNDED =
  /(?:投资|斥资|出资|造价)[^，、的]{0,16}元(?:人民币)?的(?=([^，、。；的]{2,28}?)(?:(?:正在|正式|已经|已|即将|全面|顺利|目前)[^，、。；的]{2,12})?$)/

function fundedDraft(text: string, part: Span, taken: readonly Span[]): Draft[] {
  const match = FUNDED.exec(cut(text, part))
  if (!match) return []
  const start = part.start + match.index + match[0].length
  const name = trimName(text, { start, end: start + (match[1] as string).length })
  if (!name || !isPaidFor(cut(text, name)) || taken.some((span) => overlaps(span, name))) return []
  return [plainDraft(text, part, name)]
}

/** With a sum of its own 园区污水处理厂二期 is one thing. */
const isPaidFor = (words: string): boolean => isListable(words) || headKind(words) === 'site'

/** 世茂集团投资50亿元的|…: who invests belongs to the modifiers. */
const OWNED = /(?:投资|出资|斥资|承建|兴建|建设|打造)[^，]{0,24}的[“]?$/

function plainDraft(text: string, part: Span, name: Span): Draft {
  const modifiers = text.slice(part.start, name.start)
  return {
    name,
    start: OWNED.test(modifiers) ? part.start : modifiersStart(part, modifiers, name.start),
    kind: headKind(cut(text, name)),
    prefix: subjectOf(modifiers),
    suffix: '',
    investor: investorOf(modifiers),
    list: null,
  }
}
