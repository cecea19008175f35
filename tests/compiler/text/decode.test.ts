import { describe, expect, it, test } from 'vitest'
import { decode, LARGEST_ARTICLE } from '../../../src/compiler/text/decode.ts'

const HANS = '青禾县经济开发区规划面积18.6平方公里，今年前9个月完成固定资产投资46.8亿元，同比增长12.5%。\n'
const HANT = '青禾縣經濟開發區規劃面積18.6平方公里，今年前9個月完成固定資產投資46.8億元，較去年增長12.5%。\n'

/** Encodes by looking every character up in what the platform decodes. */
function encodeBy(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label)
  const pairs = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (!pairs.has(character)) pairs.set(character, [lead, trail])
    }
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (pairs.get(one) ?? []))),
    )
}
const gb18030 = encodeBy('gb18030')
const big5 = encodeBy('big5')
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())

describe('an article in any of the usual encodings', () => {
  test.each([
    ['utf-8', utf8, HANS],
    ['utf-8', utf8, HANT],
    ['gb18030', gb18030, HANS],
    ['gb18030', gb18030, HANT],
    ['big5', big5, HANT],
    ['utf-16le', utf16le, HANS],
    ['utf-16be', utf16be, HANS],
    ['utf-16le', utf16le, 'Plain words and 42 figures in UTF-16'],
    ['utf-16le', (text: string) => utf16le(`\ufeff${text}`), HANT],
    ['utf-16be', (text: string) => utf16be(`\ufeff${text}`), HANT],
  ])('should be told and read: %s', (encoding, encode, text) => {
    expect(decode(encode(text.repeat(3)))).toEqual({ text: text.repeat(3), encoding })
  })

  it('should keep the mark of a UTF-8 file, so that spans count as in every reader of it', () => {
    const bytes = utf8(`\ufeff${HANS}`)
    expect(decode(bytes)).toEqual({ text: Buffer.from(bytes).toString('utf8'), encoding: 'utf-8' })
  })

  it.each([
    ['utf-8', utf8(HANS).subarray(0, -2)],
    ['gb18030', gb18030(HANS).subarray(0, -3)],
    ['utf-16le', utf16le(HANS).subarray(0, -1)],
  ])('should be read when it was cut short: %s', (encoding, bytes) => {
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({ encoding })
    expect(decoded).toHaveProperty('text', expect.stringContaining('固定资产投资46.8亿元'))
  })

  it('should be read however short', () => {
    expect(decode(gb18030('青禾县'))).toEqual({ text: '青禾县', encoding: 'gb18030' })
  })
})

describe('a file that is no article', () => {
  test.each([
    ['empty-article', new Uint8Array(0)],
    ['empty-article', utf8('\ufeff \n\u3000\n')],
    ['article-too-large', new Uint8Array(LARGEST_ARTICLE + 1)],
    ['binary-article', utf8('%PDF-1.7 …')],
    ['binary-article', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['binary-article', new Uint8Array(64)],
    ['binary-article', utf8('总投资\u0000亿元')],
    ['unknown-encoding', Uint8Array.from('café déjà vu, naïve', (one) => one.charCodeAt(0))],
    ['unknown-encoding', Uint8Array.from({ length: 4000 }, (_, at) => ((at * at * 31 + at * 7) % 255) | 1)],
    // 工業団地に進出する企業 in Shift_JIS
    ['unknown-encoding', Uint8Array.from(Buffer.from('8d488bc692638e6e82c9906e8f6f82b782e98ae98bc6', 'hex'))],
  ])('should be refused: %s', (code, bytes) => {
    expect(decode(bytes)).toMatchObject({ code, severity: 'error', span: null })
  })

  it('should be refused at fifty megabytes, and read at ten', () => {
    expect(decode(new Uint8Array(50_000_000).fill(0x39))).toMatchObject({ code: 'article-too-large' })
    expect(decode(new Uint8Array(10_000_000).fill(0x39))).toMatchObject({ encoding: 'utf-8' })
  })
})
