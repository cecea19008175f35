import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { cut } from '../../../src/compiler/span.ts'
import { repair } from '../../../src/compiler/text/repair.ts'
import { structure } from '../../../src/compiler/text/structure.ts'
import { rawSpan } from '../../../src/compiler/wayBack.ts'
import { readCases } from '../../read-cases.ts'

/** The text, and what in it is not certain. */
function write(raw: string): string[] {
  const { text, repairs } = repair(raw)
  const uncertain = repairs.filter(({ certain }) => !certain)
  return [text.replaceAll('\n', '⏎'), ...uncertain.map((one) => `uncertain 「${one.text}」`)]
}

describe.each(['text-repairs', 'text-punctuation', 'text-simplified'])('%s', (name) => {
  test.each(readCases(name))('$title', ({ input, expected }) => {
    expect(write(input)).toEqual(expected)
  })
})

/** Rows B0–F7 of GBK, cells A1–FE. */
const GB2312 = new Set<string>()
for (let lead = 0xb0; lead <= 0xf7; lead++)
  for (let trail = 0xa1; trail <= 0xfe; trail++)
    GB2312.add(new TextDecoder('gbk').decode(Uint8Array.of(lead, trail)))

const read = (stem: string) => {
  const file = readdirSync('seeds').find((name) => name.startsWith(stem))
  return readFileSync(`seeds/${file}`, 'utf8')
}

describe('the five articles', () => {
  it.each([
    ['000', 'hans', ['narrowed-punctuation']],
    ['001', 'hans', ['narrowed-punctuation']],
    ['002', 'hant-glossed', ['pinyin-gloss', 'gbk-mojibake', 'narrowed-punctuation']],
    ['003', 'hant', ['narrowed-punctuation']],
    ['004', 'hant-glossed', ['pinyin-gloss', 'gbk-mojibake', 'narrowed-punctuation']],
  ])('should be told by script and defects: %s', (stem, script, defects) => {
    expect(repair(read(stem))).toMatchObject({ script, defects })
  })

  it.each([
    ['002', ['聚焦营商环境建设抓招商']],
    [
      '004',
      [
        '增添新的动力。”渌口区委书记罗绍昀动情道',
        '一个月就解决。”株洲兆能机电科技有限公司',
        '经常可以看到渌口区领导',
        '竹篮打水。” 正如渌口区委副书记',
      ],
    ],
  ])('should have their damage mended: %s', (stem, clauses) => {
    const { text } = repair(read(stem))
    for (const clause of clauses) expect(text).toContain(clause)
  })

  it.each(['000', '001', '002', '003', '004'])(
    'should keep no Han character that GB 2312 does not have: %s',
    (stem) => {
      const repaired = repair(read(stem))
      const body = structure(repaired)
        .blocks.filter(({ kind }) => kind !== 'chrome')
        .map(({ start, end }) => repaired.text.slice(start, end))
        .join('')
      const strange = Array.from(body).filter((one) => /\p{Script=Han}/u.test(one) && !GB2312.has(one))
      expect([...new Set(strange)]).toEqual([])
    },
  )
})

describe('the way back to the raw text', () => {
  it('should count a gloss to the character it reads', () => {
    const repaired = repair('平原經(jīng)濟(jì)開發(fā)區(qū)\r\n規劃')
    const spanOf = (words: string) => {
      const start = repaired.text.indexOf(words)
      return rawSpan(repaired, { start, end: start + words.length })
    }
    expect(spanOf('经济')).toEqual({ start: 2, end: 14 })
    expect(spanOf('\n')).toEqual({ start: 25, end: 27 })
    expect(spanOf('规')).toEqual({ start: 27, end: 28 })
  })

  it('should lead mended characters to the bytes they were read from', () => {
    const raw = '新的動力!睖O口區,產(chǎn)業(yè)'
    const repaired = repair(raw)
    const at = repaired.text.indexOf('。')
    const origins = [at, at + 1, at + 2, at + 3].map((start) =>
      cut(raw, rawSpan(repaired, { start, end: start + 1 })),
    )
    expect(origins).toEqual(['!', '!睖', '睖O', '口'])
  })
})

describe('what is no article', () => {
  it('should be mended in part, with a word on where that ends', () => {
    const raw = '!睖O'.repeat(300_000)
    const { text, repairs } = repair(raw)
    const last = repairs.at(-1)
    expect(last).toMatchObject({ text: '!', certain: false })
    expect(text.endsWith('！睖O')).toBe(true)
  })
})
