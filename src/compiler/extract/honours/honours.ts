import honourTable from '../../../../data/honours.json' with { type: 'json' }
import { indicesIn } from '../../span.ts'
import type { Article, HonourCandidate, Setting, Span } from '../../types.ts'
import { alternatives } from '../words/alternatives.ts'

/** 被评为|河南省示范产业集聚区, 是|河南省首批……; not 争创, 不是, 正是. */
const CONFERRED = new RegExp(`(?<![不正就还只才])(?:${alternatives(honourTable.conferring)})(?:了|为)?`, 'g')
const FOUNDED = new RegExp(`(?:${alternatives(honourTable.founding)})了?(?=国家级|省级|市级)`, 'g')
/** Another title begins: ……，并|入选|代表中原经济区的100张名片. */
const CONFERS = new RegExp(alternatives(honourTable.conferring.filter((word) => word.length > 1)))
const PRAISE = new RegExp(alternatives(honourTable.praise))
const ENDS_A_TITLE = new RegExp(`(?:${alternatives(honourTable.nouns)})$`)
/** A title is a name: 8 to 30 characters, no clause. */
const MAX_TITLE = 30
const NOT_A_TITLE = /正在|申报|争创|力争|企业家|提供|打造|唯一|一个|的(?!100|\d)/
const HOPED = /(?:争创|力争|争取|申报|申请|创建|目标是|将|有望|打造|努力)[^，。]{0,8}$/
const HOPE_BEFORE = 12
/** A list of titles may be long; a piece of it that is too long for a title ends it. */
const MAX_LIST = 400
const PIECE = /[^、，。；！？\n]{1,40}[、，。；！？\n]?/g
const MARK_AFTER = /[、，；。！？\n]$/
/** ★河南省“十强”产业集聚区: a list of titles, one to a line. */
const LISTED = /^[★☆◆■●]\s?(?<title>.{4,30})$/
/** ……在全省开发区综合考核中|荣获一等奖: what a prize was for. */
const CONTEST = /在(?<contest>[^，。；在]{2,30})中$/
const PRIZE = /^[特一二三]等奖$|^[金银]奖$/

/** A title as it was told. */
interface Title {
  readonly label: string
  readonly span: Span
  readonly rule: 'honour-conferred' | 'honour-listed'
}

/** Finds the titles that were conferred on the park or its place. One told twice is one. */
export function extractHonours(article: Article, setting: Setting): HonourCandidate[] {
  if (!setting.place) return []
  const told = new Set<string>()
  const titles = [...conferredTitles(article.repaired.text), ...listedTitles(article)]
  return titles.flatMap(({ label, span, rule }) => {
    const plain = label.replace(/[“”‘’]/g, '')
    if (told.has(plain)) return []
    // ★最佳投资环境园区 at the end is the 全国最佳投资环境园区 of the text.
    told.add(plain).add(plain.replace(AUTHORITY, ''))
    const { from, to } = indicesIn(article.quantities, span)
    const uses = Array.from({ length: to - from }, (_, at) => from + at)
    return [{ table: 'honours', labelZh: label, span, uses, rule }]
  })
}

const listedTitles = ({ blocks, repaired }: Article): Title[] =>
  blocks.flatMap(({ start, end }) => {
    const title = LISTED.exec(repaired.text.slice(start, Math.min(end, start + MAX_TITLE * 2)))?.groups?.[
      'title'
    ]
    return title && isTitle(title) ? [{ label: title, span: { start, end }, rule: 'honour-listed' }] : []
  })

function conferredTitles(text: string): Title[] {
  const triggers = [...text.matchAll(CONFERRED), ...text.matchAll(FOUNDED)].toSorted(
    (a, b) => a.index - b.index,
  )
  const titles: Title[] = []
  for (const trigger of triggers) {
    const { index } = trigger
    // Within a list that is read already: ……、|被评为|……
    if (index < (titles.at(-1)?.span.end ?? 0)) continue
    if (HOPED.test(text.slice(Math.max(0, index - HOPE_BEFORE), index))) continue
    titles.push(...readList(text, index, index + trigger[0].length))
  }
  return titles
}

/** Reads titles from `at` on, one after another, up to the first piece that is none, or the end of the sentence. */
function readList(text: string, from: number, at: number): Title[] {
  const titles: Title[] = []
  let authority = ''
  for (const piece of text.slice(at, at + MAX_LIST).matchAll(PIECE)) {
    const words = trimTitle(piece[0])
    if (!isTitle(words) || (piece.index > 0 && CONFERS.test(words))) break
    const start = titles.length === 0 ? from : at + piece.index
    const end = at + piece.index + piece[0].replace(MARK_AFTER, '').length
    const own = AUTHORITY.exec(words)?.[0]
    const inherits = own === undefined && authority !== ''
    const before = text.slice(Math.max(0, from - MAX_TITLE * 2), from)
    const label = inherits ? authority + words : contest(before, words)
    titles.push({ label, span: { start, end }, rule: 'honour-conferred' })
    authority = piece[0].endsWith('、') ? (own ?? authority) : ''
    if (/[。；！？\n]$/.test(piece[0])) break
  }
  return titles
}

/** 河南省|先进产业集聚区、最具产业竞争力产业集聚区: the second is of Henan too. */
const AUTHORITY = /^(?:全国|国家级?|省级|市级|中国|中原|全省|[\u4e00-\u9fff]{2,3}[省市])/

const contest = (before: string, title: string): string =>
  PRIZE.test(title) ? (CONTEST.exec(before)?.groups?.['contest'] ?? '') + title : title

const trimTitle = (piece: string): string =>
  piece
    .replace(MARK_AFTER, '')
    .replace(/等?(?:多项|一系列)?(?:荣誉)?(?:称号|殊荣|荣誉)$/, '')
    .replace(/^(?:以及|和|及|了|“)/, '')
    .replace(/(?:等|”)$/, '')

const isTitle = (words: string): boolean =>
  words.length >= 3 &&
  words.length <= MAX_TITLE &&
  PRAISE.test(words) &&
  ENDS_A_TITLE.test(words.replace(/[“”]/g, '')) &&
  !NOT_A_TITLE.test(words)
