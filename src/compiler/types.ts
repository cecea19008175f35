/**
 * The values on the arrows of the compiler:
 * bytes → RawText → RepairedText → Article (blocks, sentences, mentions, times) → Candidate[] → records.
 * Everything after repair speaks in offsets of the repaired text; `RepairedText` alone knows the way back.
 */
import type {
  AmountKind,
  Defect,
  MeasureKind,
  Modifier,
  ObsStatus,
  Role,
  Script,
  Severity,
  Stage,
  Unit,
} from '../dataset/vocabulary.ts'

/** Half-open, in UTF-16 code units of the repaired text unless said otherwise. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Something to tell the reader of the article or the writer of a review. Never thrown. */
export interface Finding {
  /** A key of the diagnostic list in `validate/codes.ts`. */
  readonly code: string
  readonly severity: Severity
  readonly args: readonly string[]
  /** In RAW offsets; null when it is about the whole article. */
  readonly span: Span | null
}

/** An article as decoded, before anything is mended. */
export interface RawText {
  readonly text: string
  /** WHATWG label: utf-8, gb18030, big5, utf-16le, utf-16be. */
  readonly encoding: string
}

/** One mended place. */
export interface Repair {
  readonly kind: 'gloss' | 'misplaced-gloss' | 'byte-shift'
  /** In RAW offsets. */
  readonly raw: Span
  /** What stands there now, in the repaired text. */
  readonly text: string
  readonly certain: boolean
}

/**
 * The way back from the repaired text to the raw one, as runs: each character of a run was read from one raw character,
 * the one after that of the character before; its last alone may have been read from more (經(jīng), \r\n).
 * A clean article is one run, so the way takes no room. `wayBack.ts` reads it.
 */
export interface WayBack {
  /** The first character of each run, ascending; behind them the length of the text. */
  readonly at: Uint32Array
  /** The raw offset at which each run begins. Non-decreasing, as `to` is. */
  readonly from: Uint32Array
  /** The raw offset at which its last character ends. */
  readonly to: Uint32Array
}

/**
 * The text to read: simplified characters, glosses gone, damaged bytes mended where that is certain enough.
 * Canonical form: ，；：？！（） are full-width where they stand in Chinese text; digits, Latin letters, `%`, `.`, `-`
 * are half-width; quotation marks are “ ” ‘ ’; NBSP and ideographic space are plain spaces.
 */
export interface RepairedText {
  readonly raw: string
  readonly text: string
  readonly way: WayBack
  readonly script: Script
  readonly defects: readonly Defect[]
  readonly repairs: readonly Repair[]
}

/** A line of the article. Chrome (navigation, phone numbers, comment box …) is read for metadata only. */
export interface Block extends Span {
  readonly kind: 'heading' | 'body' | 'caption' | 'chrome'
}
/** Ends after 。！？； or at the end of its block; closing quotation marks belong to it. `；` ends a sentence: a list of facts. */
export interface Sentence extends Span {
  /** Index into `blocks`. */
  readonly block: number
}

/** One quantity, as read by the grammar. Its span is verbatim: prefix, number, unit and suffix, but no noun. */
export interface Quantity extends Span {
  readonly value: number
  readonly valueTo: number | null
  readonly unit: Unit
  readonly modifier: Modifier
  /** The unit as printed (`亿元`, `个`, `万平方米`), simplified. For counted things: the classifier, or the noun itself (六大`产业`). */
  readonly unitText: string
  /** Said of the text only as a manner of speaking (一抓到底 is not read at all; 一百二十条腿 is). */
  readonly rhetorical: boolean
  /** The grammar rule that read it. */
  readonly rule: string
}
/** 第十七位, 居第三, 首位: a place in an order. */
export interface Ordinal extends Span {
  readonly rank: number
  readonly rule: string
}
/** 今年前10个月, 2012年, 近六年, 1-9月, 目前: when, still relative to the article's date. */
export interface TimeExpression extends Span {
  readonly base: 'absolute' | 'this_year' | 'last_year' | 'next_year' | 'now' | 'unresolved'
  /** Calendar year, where the text gives one. */
  readonly year: number | null
  /** Last year of a range of years (2013—2015年). */
  readonly yearTo: number | null
  /** 1–12; a month, or the first of a range. */
  readonly month: number | null
  readonly monthTo: number | null
  readonly day: number | null
  /** Length of a 近N年 window that ends at the base. */
  readonly years: number | null
  /** An instant that a stock holds at (截至2012年底, 目前), not a period that a flow runs over. */
  readonly instant: boolean
  /** Runs from here to the article's date (2015年以来, 今年以来). */
  readonly since: boolean
  readonly rule: string
}

/** An article ready to be searched for records. */
export interface Article {
  /** Document id: the file name without its ending. */
  readonly id: string
  readonly repaired: RepairedText
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** In order of their start; they never overlap. */
  readonly quantities: readonly Quantity[]
  readonly ordinals: readonly Ordinal[]
  readonly times: readonly TimeExpression[]
}

/** The article's own date. */
export interface Dating {
  /** ISO date, month, year, or interval; null when unknown. */
  readonly published: string | null
  readonly basis: 'stated' | 'inferred' | 'unknown'
  /** The evidence, in the repaired text. */
  readonly span: Span | null
}
export interface Place {
  /** Full name of the park; null when the article names none. */
  readonly nameZh: string
  readonly nameEn: string
  readonly shortZh: string
  readonly shortEn: string
  /** Dataset id: pinyin of the place. */
  readonly id: string
  /** Which zone of its county it is (`jingkai`), where the id is the county's; null where the id is its own. */
  readonly kind: string | null
  readonly countyZh: string | null
  readonly prefectureZh: string | null
  readonly provinceZh: string | null
  readonly divisionCode: string | null
  readonly level: string | null
  readonly span: Span
}
export interface Masthead {
  readonly title: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  readonly dating: Dating
}
/** What the article as a whole is about; extractors may ask it what 该区, 全县, 我市 refer to. */
export interface Setting {
  readonly masthead: Masthead
  readonly place: Place | null
}

interface Proposal {
  /** The clause that proves the record, in the repaired text. */
  readonly span: Span
  readonly rule: string
}
/** Figures are named by their index in `article.quantities`: a number is never copied without its unit and its place. */
export interface ObservationCandidate extends Proposal {
  readonly table: 'observations'
  readonly indicator: string
  readonly subject: string
  readonly quantity: number
  /** 去年引进企业8家: the words make a flow of what is a stock by itself. */
  readonly asFlow?: true
  readonly obsStatus: ObsStatus
  readonly time: TimeExpression | null
  readonly dims: {
    readonly stage?: Stage
    /** Indices into `article.quantities`. */
    readonly minInvestment?: number
    readonly maxInvestment?: number
    readonly cluster?: string
    readonly previous?: boolean
  }
}
export interface InvestmentCandidate extends Proposal {
  readonly table: 'investments'
  readonly name: string
  readonly investors: readonly string[]
  readonly clusters: readonly string[]
  readonly amount: number | null
  readonly amountKind: AmountKind | null
  readonly stage: Stage | null
  readonly capacity: string | null
  /** Index of the quantity that gives the land. */
  readonly land: number | null
  readonly time: TimeExpression | null
  /** Other quantities that the record accounts for (in its name, its capacity). */
  readonly uses: readonly number[]
}
export interface ParkClusterCandidate extends Proposal {
  readonly table: 'parkClusters'
  readonly cluster: string
  readonly labelZh: string
  readonly role: Role
}
export interface RankingCandidate extends Proposal {
  readonly table: 'rankings'
  readonly indicator: string
  readonly ordinal: number
  readonly among: string | null
  /** Index of the quantity that says how many places were gained or lost. */
  readonly change: number | null
  /** 提升 is 1, 下降 is -1. */
  readonly direction: 1 | -1
}
export interface HonourCandidate extends Proposal {
  readonly table: 'honours'
  readonly labelZh: string
  readonly uses: readonly number[]
}
export interface MeasureCandidate extends Proposal {
  readonly table: 'measures'
  readonly kind: MeasureKind
  readonly labelZh: string
  readonly uses: readonly number[]
}
export type Candidate =
  | ObservationCandidate
  | InvestmentCandidate
  | ParkClusterCandidate
  | RankingCandidate
  | HonourCandidate
  | MeasureCandidate
