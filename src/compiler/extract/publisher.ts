import publishers from '../../../data/publishers.json' with { type: 'json' }
import { cut } from '../span.ts'
import type { Article } from '../types.ts'
import { alternatives } from './alternatives.ts'
import { isAboutArticle } from './about-line.ts'

const OUTLET = `(?:${alternatives(publishers.outlets)})`
const ENDING = `(?:${alternatives(publishers.endings)})`
/** 焦作日报, 香港商报: a place or a field of two to six characters, and an ending. */
const NAME = new RegExp(`${OUTLET}|[\\u4e00-\\u9fff]{2,6}?${ENDING}`, 'g')
const LABELLED = /(?:来源|稿源|出处|原载)\s{0,3}[:：|]?\s{0,3}/
/** 据《河南日报》报道 is another paper. */
const QUOTED = /[《据]$/

/** Finds who printed the article: what it calls its source, else the title that its page head and foot repeat most. */
export function findPublisher(article: Article): string | null {
  const counts = new Map<string, number>()
  for (const block of article.blocks) {
    if (block.kind !== 'chrome' && !isAboutArticle(article, block)) continue
    const line = cut(article.repaired.text, block)
    const label = LABELLED.exec(line)
    if (label) {
      const labelled = namesIn(line.slice(label.index + label[0].length))[0]
      if (labelled) return labelled
    }
    for (const name of namesIn(line)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

const namesIn = (line: string): string[] =>
  [...line.matchAll(NAME)].filter(({ index }) => !QUOTED.test(line.slice(0, index))).map(([name]) => name)
