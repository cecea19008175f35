import { cut } from '../../span.ts'
import type { Article, Block, Masthead } from '../../types.ts'
import { headOf } from './about-line.ts'
import { readByline } from './byline.ts'
import { findPublisher } from './publisher.ts'

/** A headline may be long, and in two or three lines; a longer line is prose. */
const MAX_HEADLINE = 60
const MAX_LINES = 3

/** Reads the headline, who printed it and who wrote it. */
export function readMasthead(article: Article): Omit<Masthead, 'dating'> {
  return {
    title: findTitle(article),
    publisher: findPublisher(article),
    authors: readByline(article),
  }
}

/** The headings that stand together last before the article begins. Null where it begins at once. */
function findTitle(article: Article): string | null {
  const before = headOf(article)
  const isTitle = (block: Block | undefined) =>
    block !== undefined && isHeading(block) && !SECTION.test(cut(article.repaired.text, block))
  const last = before.findLastIndex(isTitle)
  let from = last
  while (from > 0 && last - from < MAX_LINES - 1 && isTitle(before[from - 1])) from--
  const lines = before.slice(Math.max(from, 0), last + 1).map((block) => cut(article.repaired.text, block))
  const title = [...new Set(lines)].filter((line) => !BYLINE.test(line)).join(' ')
  return title === '' ? findTitleUnderTrail(article, before) : title
}

/** 首页 > 走进云海 > 概况: the page's trail of links to itself. */
const TRAIL = /[>»›]|当前位置/
/** 云海县概况: its title may be as short as a button. */
const SHORT_TITLE = /^[\u4e00-\u9fff“”（）、：—]{4,30}$/

/** The line between the trail of links and the text, which looks like one of the page's buttons. */
function findTitleUnderTrail({ repaired: { text } }: Article, before: readonly Block[]): string | null {
  const [trail, title] = before.slice(-2).map((block) => cut(text, block))
  return trail && title && TRAIL.test(trail) && SHORT_TITLE.test(title) ? title : null
}

/** Lines that stand among the headings and are none: who wrote it, and where and when it was printed. */
const BYLINE =
  /\d{4}[年\-/.]\d{1,2}[月\-/.]\d{1,2}|^(?:文|图|摄影|作者|通讯员|(?:本报|本刊)?记者|见习记者)[\s/:：|]/

/** 一、主要指标完成情况 heads a section, not the article. */
const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章节])/

const isHeading = ({ kind, start, end }: Block): boolean => kind === 'heading' && end - start <= MAX_HEADLINE
