import publishers from '../../../../data/publishers.json' with { type: 'json' }
import { cut } from '../../span.ts'
import type { Article } from '../../types.ts'
import { alternatives } from '../words/alternatives.ts'
import { isAboutArticle } from './about-line.ts'

const OUTLET = `(?:${alternatives(publishers.outlets)})`
const ENDING = `(?:${alternatives(publishers.endings)})`
/** 焦作日报, 香港商报: a place or a field of two to six characters, and an ending. */
const NAME = new RegExp(`${OUTLET}|[\\u4e00-\\u9fff]{2,6}?${ENDING}`, 'g')
const LABELLED = /(?:来源|稿源|出处|原载)\s{0,3}[:：|]?\s{0,3}/
/** 来源：云海经济开发区管委会: a source need be no paper; what ends in a colon is the next label. */
const SOURCE = /^[\p{L}\d]{3,20}(?![\p{L}\d：:])/u
/** 来源：互联网 names none. */
const NO_SOURCE = /^(?:未知|不详|本站|本网|原创|转载|网络|互联网|综合)/
/** 云海日报讯, 【云海日报讯】, （中央社记者…, 中新网重庆4月15日电: whose report it is, in its first words. */
const DATELINE = new RegExp(
  `^[【（〔[]?(?<name>${OUTLET}|[\\u4e00-\\u9fff]{2,6}?${ENDING})(?:讯|电|记者|[\\u4e00-\\u9fff]{2,6}(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日[电讯])`,
)
/** 据《河南日报》报道 is another paper. */
const QUOTED = /[《据]$/

/** Finds who printed the article: its source, else the title that page head and foot repeat most, else its dateline's. */
export function findPublisher(article: Article): string | null {
  const counts = new Map<string, number>()
  for (const block of article.blocks) {
    if (block.kind !== 'chrome' && !isAboutArticle(article, block)) continue
    const line = cut(article.repaired.text, block)
    const label = LABELLED.exec(line)
    if (label) {
      const labelled = sourceIn(line.slice(label.index + label[0].length))
      if (labelled) return labelled
    }
    for (const name of namesIn(line)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? datelineOf(article)
}

/** What stands after 来源：. */
function sourceIn(words: string): string | undefined {
  const source = SOURCE.exec(words)?.[0]
  const [first] = namesIn(source ?? words)
  return first ?? (source && !NO_SOURCE.test(source) ? source : undefined)
}

function datelineOf({ blocks, repaired: { text } }: Article): string | null {
  const body = blocks.find(({ kind }) => kind === 'body')
  return (body && DATELINE.exec(cut(text, body))?.groups?.['name']) ?? null
}

const namesIn = (line: string): string[] =>
  [...line.matchAll(NAME)].filter(({ index }) => !QUOTED.test(line.slice(0, index))).map(([name]) => name)
