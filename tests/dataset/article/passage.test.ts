import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../../src/dataset/article/article.ts'
import { lineColumn } from '../../../src/dataset/article/lineColumn.ts'
import { passageOf } from '../../../src/dataset/article/passage.ts'

/** Two lines; the gloss `(yè)` of the first is gone from its repaired text. */
const RAW = '園區企業(yè)83家,增長。\n次年關閉。'
const article: ArticleText = {
  id: 'a',
  raw: RAW,
  blocks: [
    { kind: 'body', start: 0, end: 15, text: '园区企业83家，增长。', runs: [0, 0, 4, 4, 8, 7] },
    { kind: 'body', start: 16, end: 21, text: '次年关闭。', runs: [0, 16, 5] },
  ],
  sentences: [0, 15, 16, 21],
  repairs: [],
  mentions: [],
}

const at = (words: string) => ({ start: RAW.indexOf(words), end: RAW.indexOf(words) + words.length })

const told = (exact: string, figure?: string) => {
  return passageOf(article, at(exact), figure ? [at(figure)] : [])?.map(({ kind, text }) => `${kind} ${text}`)
}

describe('a passage in its sentence', () => {
  it('should mark the quote and the figure in the repaired sentence', () => {
    expect(told('企業(yè)83家', '83家')).toEqual([
      'around 园区',
      'quote 企业',
      'figure 83家',
      'around ，增长。',
    ])
  })

  it('should not mark figures outside the quote', () => {
    expect(told('增長', '83家')).toEqual(['around 园区企业83家，', 'quote 增长', 'around 。'])
  })

  it('should give up on a passage that is in no single block', () => {
    expect(told('增長。\n次年')).toBeUndefined()
  })
})

describe('line and column', () => {
  it('should count both from 1', () => {
    expect(lineColumn(RAW, 0)).toEqual({ line: 1, column: 1 })
    expect(lineColumn(RAW, RAW.indexOf('年'))).toEqual({ line: 2, column: 2 })
  })
})
