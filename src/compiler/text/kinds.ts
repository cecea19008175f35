import type { Block } from '../types.ts'
import { isCaption } from './captions.ts'
import { chromeRule, opensFoot } from './chrome.ts'

type Kind = Block['kind']

/** A line with a full stop and this many characters is a paragraph of the article, or of another one in its place. */
const PARAGRAPH = 40
const STOPPED = /[。！？；…][”’）》]{0,2}$/
const HAS_STOP = /[。！？；]/

/** Longer lines are no headings, however they end. */
const LONGEST_HEADING = 45
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；]{2,30}[。：]?$/
const ITEM = /^(?:[★☆●○■□◆◇▲△▶►·•*※→]|\d{1,2}[、.．)）]|（\d{1,2}）|[①-⑳])/
/** 2005年9月1日 开发区组建: a line of a chronicle. */
const DATED = /^(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?[\s：]/
/** 到2020年，总投资12亿元: a clause with a figure says something. */
const CLAIM = /，.{0,40}\d|\d.{0,40}，/

/** Navigation at the head of a page is followed by the names of its sections, no longer than this. */
const LONGEST_SECTION = 6

/** Tells what each line is: heading, body, caption, or chrome of the page around the article. */
export function kindsOf(lines: readonly string[]): Kind[] {
  const kinds = lines.map((line): Kind | null => (chromeRule(line, false) === null ? null : 'chrome'))
  const isParagraph = (line: string, at: number): boolean =>
    kinds[at] !== 'chrome' && line.length >= PARAGRAPH && HAS_STOP.test(line)
  const first = lines.findIndex(isParagraph)
  const last = lines.findLastIndex(isParagraph)
  const hasNavigation = kinds[0] === 'chrome'
  let inHead = hasNavigation
  let inFoot = false
  return lines.map((line, at) => {
    const atEdge = first < 0 || at < first || at > last
    inFoot ||= at > last && opensFoot(line)
    if (kinds[at] === 'chrome' || inFoot || (atEdge && chromeRule(line, true) !== null)) return 'chrome'
    inHead &&= at < first && line.length <= LONGEST_SECTION
    return inHead ? 'chrome' : ofArticle(line)
  })
}

/** What a line of the article itself is. */
function ofArticle(line: string): Kind {
  if (NUMBERED.test(line)) return 'heading'
  if (ITEM.test(line) || DATED.test(line)) return 'body'
  if (isCaption(line)) return 'caption'
  if (STOPPED.test(line) || line.endsWith('：') || line.length > LONGEST_HEADING) return 'body'
  return CLAIM.test(line) ? 'body' : 'heading'
}
