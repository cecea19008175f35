import honourTable from '../../../data/honours.json' with { type: 'json' }
import { cut, indicesIn } from '../span.ts'
import type { Article, HonourCandidate, Setting, Span } from '../types.ts'

const alternatives = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|')

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
/** A list of titles may be long; a piece of it that is too long for a title ends it. */
const MAX_LIST = 400
const PIECE = /[^、，。；！？]{1,40}[、，。；！？]?/g
/** ★河南省“十强”产业集聚区: a list of titles, one to a line. */
const LISTED = /^[★☆◆■●]\s?(?<title>.{4,30})$/
/** ……在全省开发区综合考核中|荣获一等奖: what a prize was for. */
const CONTEST = /在(?<contest>[^，。；在]{2,30})中$/
const PRIZE = /^[特一二三]等奖$|^[金银]奖$/

/** Finds the titles that were conferred on the park or its place. */
export function extractHonours(article: Article, setting: Setting): HonourCandidate[] {
  if (!setting.place) return []
  const { text } = article.repaired
  const found = [
    ...article.sentences.flatMap((sentence) => titlesIn(cut(text, sentence), sentence.start)),
    ...article.blocks.flatMap((block) => listedTitle(cut(text, block), block.start)),
  ]
  const known: string[] = []
  return found.flatMap(({ label, span, rule }) => {
    const plain = label.replace(/[“”‘’]/g, '')
    if (known.some((other) => other.includes(plain))) return []
    known.push(plain)
    const { from, to } = indicesIn(article.quantities, span)
    const uses = Array.from({ length: to - from }, (_, at) => from + at)
    return [{ table: 'honours', labelZh: label, span, uses, rule }]
  })
}

interface Title {
  readonly label: string
  readonly span: Span
  readonly rule: string
}

function listedTitle(line: string, start: number): Title[] {
  const title = LISTED.exec(line)?.groups?.['title']
  if (!title || !isTitle(title)) return []
  return [{ label: title, span: { start, end: start + line.length }, rule: 'honour-listed' }]
}

function titlesIn(sentence: string, offset: number): Title[] {
  const triggers = [...sentence.matchAll(CONFERRED), ...sentence.matchAll(FOUNDED)]
  return triggers
    .filter((trigger) => !HOPED.test(sentence.slice(Math.max(0, trigger.index - 12), trigger.index)))
    .flatMap((trigger) => readList(sentence, trigger.index, trigger.index + trigger[0].length))
    .map(({ label, span, rule }) => ({ label, span: shift(span, offset), rule }))
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** Reads titles from `at` on, one after another, up to the first piece that is none. */
function readList(sentence: string, from: number, at: number): Title[] {
  const titles: Title[] = []
  let authority = ''
  for (const piece of sentence.slice(at, at + MAX_LIST).matchAll(PIECE)) {
    const words = trimTitle(piece[0])
    if (!isTitle(words) || (piece.index > 0 && CONFERS.test(words))) break
    const start = titles.length === 0 ? from : at + piece.index
    const end = at + piece.index + piece[0].replace(/[、，；。！？]$/, '').length
    const own = AUTHORITY.exec(words)?.[0]
    const label =
      own || !authority
        ? contest(sentence.slice(Math.max(0, from - MAX_TITLE * 2), from), words)
        : authority + words
    titles.push({ label, span: { start, end }, rule: 'honour-conferred' })
    authority = piece[0].endsWith('、') ? (own ?? authority) : ''
  }
  return titles
}

/** 河南省|先进产业集聚区、最具产业竞争力产业集聚区: the second is of Henan too. */
const AUTHORITY = /^(?:全国|国家级?|省级|市级|中国|中原|全省|[\u4e00-\u9fff]{2,3}[省市])/

const contest = (before: string, title: string): string =>
  PRIZE.test(title) ? (CONTEST.exec(before)?.groups?.['contest'] ?? '') + title : title

const trimTitle = (piece: string): string =>
  piece
    .replace(/[、，；。！？]$/, '')
    .replace(/等?(?:多项|一系列)?(?:荣誉)?(?:称号|殊荣|荣誉)$/, '')
    .replace(/^(?:以及|和|及|了|“)/, '')
    .replace(/(?:等|”)$/, '')

const isTitle = (words: string): boolean =>
  words.length >= 3 &&
  words.length <= MAX_TITLE &&
  PRAISE.test(words) &&
  ENDS_A_TITLE.test(words.replace(/[“”]/g, '')) &&
  !NOT_A_TITLE.test(words)
