import { describe, expect, test } from 'vitest'
import { WordIndex } from '../../../../src/compiler/extract/words/word-index.ts'

const index = new WordIndex([
  ['新能源', 'energy'],
  ['新能源汽车', 'car'],
  ['汽车', 'car'],
  ['铝', 'metal'],
])
const words = (text: string, start?: number, limit?: number) =>
  index.all(text, start, limit).map((word) => text.slice(word.start, word.end))

describe('WordIndex', () => {
  test('should take the longest word at each place', () => {
    expect(words('新能源汽车和新能源')).toEqual(['新能源汽车', '新能源'])
  })
  test('should take a shorter word where the limit cuts the longer off', () => {
    expect(words('新能源汽车', 0, 4)).toEqual(['新能源'])
    expect(words('新能源汽', 0)).toEqual(['新能源'])
  })
  test('should find words of one character, also before what begins no longer word', () => {
    expect(words('铝汽车铝')).toEqual(['铝', '汽车', '铝'])
  })
  test('should leave what is no word', () => {
    expect(index.without('云帆新能源汽车零部件')).toBe('云帆零部件')
  })
  test('should know a word that is the beginning of another, and none that is only begun', () => {
    expect(words('新能')).toEqual([])
    expect(words('新能源汽车', 2)).toEqual(['汽车'])
    expect(index.words()).toEqual(['新能源', '新能源汽车', '汽车', '铝'])
  })
  test('should tell many words apart', () => {
    const names = Array.from({ length: 3000 }, (_, at) => String.fromCodePoint(0x4e00 + at, 0x9000 - at))
    const many = new WordIndex(names.map((name, at) => [name, at]))
    expect(names.every((name, at) => many.at(name, 0)?.meaning === at)).toBe(true)
    expect(many.at('一一', 0)).toBeNull()
  })
  test('should find the first word from a place on', () => {
    expect(index.first('云帆汽车、铝', 4)?.meaning).toBe('metal')
    expect(index.first('云帆')).toBeNull()
  })
})
