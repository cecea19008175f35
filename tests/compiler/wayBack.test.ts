import { describe, expect, it } from 'vitest'
import { cut } from '../../src/compiler/span.ts'
import { repair } from '../../src/compiler/text/repair.ts'
import { rawSpan, repairedSpan } from '../../src/compiler/wayBack.ts'

const glossed = repair('\ufeff平原經(jīng)濟(jì)開發(fā)區(qū)\r\n新的動力!睖O口區\u200b。')

describe('the way back', () => {
  it.each([
    ['经济', '經(jīng)濟(jì)'],
    ['平原', '平原'],
    ['\n', '\r\n'],
    ['力。', '力!'],
    ['渌口', '睖O口'],
    ['区。', '區\u200b。'],
  ])('should lead %j to %j', (words, origin) => {
    const start = glossed.text.indexOf(words)
    expect(cut(glossed.raw, rawSpan(glossed, { start, end: start + words.length }))).toBe(origin)
  })

  it('should be one run where nothing was mended', () => {
    expect(repair('云帆县\n入驻企业12家。').way.at).toEqual(Uint32Array.of(0, 12))
  })

  it('should be nothing for a text of which nothing is left', () => {
    const { way } = repair('\u200b\u200b')
    expect([way.at, way.from, way.to]).toEqual([Uint32Array.of(0), Uint32Array.of(), Uint32Array.of()])
  })
})

describe('the way there', () => {
  it.each([
    ['濟(jì)開', '济开'],
    ['jīng', '经'],
    ['\r\n新', '\n新'],
    ['動力!', '动力。”'],
    ['睖', '”渌'],
    ['\u200b', ''],
    ['。', '。'],
    [glossed.raw, glossed.text],
  ])('should lead %j to %j', (words, repaired) => {
    const start = glossed.raw.lastIndexOf(words)
    const span = repairedSpan(glossed, { start, end: start + words.length })
    expect(glossed.text.slice(span.start, span.end)).toBe(repaired)
  })

  it('should end with the text', () => {
    const { length } = glossed.raw
    expect(repairedSpan(glossed, { start: length, end: length })).toEqual({
      start: glossed.text.length,
      end: glossed.text.length,
    })
  })
})
