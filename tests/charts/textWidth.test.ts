import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '../../src/charts/textWidth.ts'

describe('textWidth', () => {
  it('should give a Chinese character an em and a digit little more than half', () => {
    expect(textWidth('园区', 12)).toBe(24)
    expect(textWidth('2018', 10)).toBeCloseTo(22.8)
    expect(textWidth('　', 10)).toBe(10)
    expect(textWidth('\u2060', 10)).toBe(0)
  })
})

describe('wrapText', () => {
  it.each([
    ['Chinese anywhere', '建成六十公里骨干路网', 48, ['建成六十', '公里骨干', '路网']],
    ['no line begins with a comma', '投资九十亿元，建成', 72, ['投资九十亿', '元，建成']],
    ['no line ends with an opening bracket', '湖南株洲（渌水）边', 60, ['湖南株洲', '（渌水）边']],
    ['a number stays whole', '面积23.85平方公里', 50, ['面积', '23.85平', '方公里']],
    ['a no-break space holds', '目前截至\u00a02018\u00a0年底', 62, ['目前截', '至\u00a02018\u00a0年', '底']],
    ['a raised number stays with its word', '二三四平方公里¹²', 84, ['二三四平方公', '里¹²']],
    ['English at spaces', 'as of the end of 2018', 64, ['as of the', 'end of', '2018']],
    ['what cannot break stands alone', 'Duangduangduang', 10, ['Duangduangduang']],
    ['nothing', '', 50, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, 12, width)).toEqual(lines)
  })

  it('should lose and add nothing but spaces at the ends of lines', () => {
    const text = '该县产业集聚区积极与省、市对接，调整了“总体”规划 (2012-2020 edition), and more.'
    for (let width = 20; width < 400; width += 7)
      expect(wrapText(text, 12, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})
