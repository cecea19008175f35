import { cut } from '../../span.ts'
import type { Article, Block, Dating } from '../../types.ts'
import { headOf, isAboutArticle } from './about-line.ts'

/** 2013年1月10日, 2018-12-21, 2011/6/10; years of the Republic (109-12-26, 民国99年1月2日) from Taiwan. */
const DATE =
  '(?<![\\d.])(?:(?<year>(?:19|20)\\d{2})|(?:民国)?(?<roc>1\\d{2})|民国(?<early>\\d{2}))[年\\-./](?<month>0?[1-9]|1[0-2])[月\\-./](?<day>[12]\\d|3[01]|0?[1-9])(?!\\d)日?'
const ANYWHERE = new RegExp(DATE)
const AT_START = new RegExp(`^[（(【\\[\\s]{0,3}${DATE}`)
const LABELLED = new RegExp(
  `(?:发布|发表|刊发|刊登|发稿|更新|出版|上传|录入|见报)?(?:时间|日期)\\s{0,3}[:：|｜]?\\s{0,3}${DATE}`,
)
/** （2012年12月5日） closes an article, 新华社郑州2012年12月3日电 opens one. */
const AT_END = new RegExp(
  `[（(【\\[]?\\s{0,3}${DATE}(?:\\s{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s{0,3}[）)】\\]]?$`,
)
const DATELINE = new RegExp(`${DATE}[电讯]`)

/** Dates that are no article's own: of a copyright, a licence, a deadline. */
const NOT_ITS_OWN = /版权|Copyright|©|备案|ICP|许可证|截止日期|报名/i
/** A dateline stands in the first words. */
const MAX_DATELINE = 40
/** 民国 1 is 1912. */
const ROC_EPOCH = 1911

/** Finds the date that the article bears in its head, its dateline or its close. */
export function findStatedDate(article: Article): Dating | null {
  const { text } = article.repaired
  const head = headOf(article)
  const body = article.blocks.slice(head.length).filter(({ kind }) => kind === 'body')
  const tail = article.blocks.slice(-MAX_TAIL).filter((block) => block.end - block.start <= MAX_DATELINE)
  const isAbout = (block: Block) => isAboutArticle(article, block)
  const headings = head.filter(({ kind }) => kind === 'heading')
  return (
    first(text, article.blocks.filter(isAbout), LABELLED) ??
    first(text, head.filter(isAbout), ANYWHERE) ??
    first(text, headings, AT_START) ??
    first(text, body.slice(0, 1).map(opening), DATELINE) ??
    first(text, body.slice(-1).map(closing), AT_END) ??
    first(text, tail, AT_END) ??
    updatedIn(article)
  )
}

/** （数据更新：2018年3月） at the foot of a page: the month alone. */
const UPDATED =
  /(?:数据|资料|内容)更新(?:时间|日期|于)?\s?[:：]?\s?(?<year>(?:19|20)\d{2})年(?<month>1[0-2]|0?[1-9])月(?!\d)/

function updatedIn(article: Article): Dating | null {
  for (const block of article.blocks.slice(-MAX_TAIL)) {
    const match = UPDATED.exec(cut(article.repaired.text, block))
    const { year, month } = match?.groups ?? {}
    if (!match || !year || !month) continue
    const start = block.start + match.index
    return {
      published: `${year}-${month.padStart(2, '0')}`,
      basis: 'stated',
      span: { start, end: start + match[0].length },
    }
  }
  return null
}

/** How many blocks at the end may hold the close, below it only chrome. */
const MAX_TAIL = 6

const opening = (block: Block): Block => ({ ...block, end: Math.min(block.end, block.start + MAX_DATELINE) })
const closing = (block: Block): Block => ({
  ...block,
  start: Math.max(block.start, block.end - MAX_DATELINE),
})

function first(text: string, blocks: readonly Block[], pattern: RegExp): Dating | null {
  for (const block of blocks) {
    const line = cut(text, block)
    const match = NOT_ITS_OWN.test(line) ? null : pattern.exec(line)
    const date = match && ANYWHERE.exec(match[0])
    if (!match || !date?.groups) continue
    const { year, roc, early, month, day } = date.groups
    if (!month || !day) continue
    const start = block.start + match.index + date.index
    return {
      published: [
        year ?? ROC_EPOCH + Number(roc ?? early),
        month.padStart(2, '0'),
        day.padStart(2, '0'),
      ].join('-'),
      basis: 'stated',
      span: { start, end: start + date[0].length },
    }
  }
  return null
}
