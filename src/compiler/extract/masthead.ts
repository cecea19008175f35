import { cut } from '../span.ts'
import type { Article, Block, Masthead } from '../types.ts'
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
  const last = before.findLastIndex(isHeading)
  let from = last
  while (from > 0 && last - from < MAX_LINES - 1 && isHeading(before[from - 1] as Block)) from--
  const lines = before.slice(Math.max(from, 0), last + 1).map((block) => cut(article.repaired.text, block))
  const title = [...new Set(lines)].filter((line) => !BYLINE.test(line)).join(' ')
  return title === '' ? null : title
}

/** Lines that stand among the headings and are none: who wrote it, and where and when it was printed. */
const BYLINE =
  /\d{4}[年\-/.]\d{1,2}[月\-/.]\d{1,2}|^(?:文|图|摄影|作者|通讯员|(?:本报|本刊)?记者|见习记者)[\s/:：|]/

const isHeading = ({ kind, start, end }: Block): boolean => kind === 'heading' && end - start <= MAX_HEADLINE
