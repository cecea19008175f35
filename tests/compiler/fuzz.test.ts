import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeColumns } from '../../src/dataset/columns/writeColumns.ts'
import { readColumns } from '../../src/dataset/columns/readColumns.ts'
import { dataOf } from '../../src/dataset/data.ts'
import type { Source } from '../../src/dataset/schema.ts'
import { assemble, type Compiled, compileArticle } from '../../src/compiler/index.ts'
import { mutate, randomOf } from './mutate.ts'

const RUNS = 20_000
const SEED = 20_181_221
const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'))

/** Every place where a record does not cut out the words that it quotes. */
function inexact({ article, records }: Compiled): string[] {
  if (!article || !records) return []
  const tables: readonly (readonly { id: string; source: Source }[])[] = Object.values(records)
  const { raw } = article.repaired
  return tables
    .flat()
    .filter(({ source: { start, end, exact } }) => exact === '' || raw.slice(start, end) !== exact)
    .map(({ id }) => id)
}

describe('a spoilt article', () => {
  it(`should never make the compiler throw or misquote, in ${RUNS} of them`, { timeout: 600_000 }, () => {
    const random = randomOf(SEED)
    const wrong: string[] = []
    const foreign: unknown[] = []
    for (let run = 0; run < RUNS; run++) {
      const text = mutate(seeds[run % seeds.length] ?? '', random)
      const bytes = new TextEncoder().encode(text)
      const compiled = compileArticle({ file: `fuzz-${run}.txt`, bytes, sha256: '' })
      wrong.push(...inexact(compiled))
      if (run % 50 > 0) continue
      // The whole check is slow; a sample of it shows that what comes out is always a dataset.
      const checked = readColumns(writeColumns(dataOf({ version: '', ...assemble([compiled]) })))
      if ('faults' in checked) foreign.push(checked.faults)
    }
    expect(foreign).toEqual([])
    expect(wrong).toEqual([])
  })

  it.each([
    ['ten million digits', '9'.repeat(1e7)],
    ['ten million brackets', '('.repeat(5e6) + '（'.repeat(1e6)],
    ['a line of commas', '，'.repeat(1e6)],
    ['a number that never ends', '一二三四五六七八九十百千万亿'.repeat(50_000)],
    ['glosses never closed', '經(jīng'.repeat(200_000)],
    ['thresholds without end', '10亿元以上项目'.repeat(50_000)],
  ])('should be read in time however it is made: %s', { timeout: 120_000 }, (_, text) => {
    const compiled = compileArticle({ file: 'x.txt', bytes: new TextEncoder().encode(text), sha256: '' })
    expect(inexact(compiled)).toEqual([])
  })

  it('should be no more than a finding when it is random bytes', () => {
    const random = randomOf(SEED)
    for (let run = 0; run < 2000; run++) {
      const bytes = Uint8Array.from({ length: 1 + Math.floor(random() * 400) }, () =>
        Math.floor(random() * 256),
      )
      const compiled = compileArticle({ file: 'x.txt', bytes, sha256: '' })
      expect(compiled.records === null || inexact(compiled).length === 0).toBe(true)
    }
  })
})
