import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { formatPeriod } from '../../src/i18n/formatPeriod.ts'
import { formatSubject } from '../../src/i18n/formatSubject.ts'
import { zh } from '../../src/i18n/zh/index.ts'

const both = (period: string | null) =>
  [zh, en].map((messages) => formatPeriod(messages, period).replace(/[\u00a0\u2060]/g, ' '))

describe('a period in words', () => {
  it.each([
    ['2012', '2012 年', '2012'],
    ['2012-12', '2012 年 12 月', 'Dec 2012'],
    ['2018-12-18', '2018 年 12 月 18 日', '18 Dec 2018'],
    ['2012-01/2012-10', '2012 年 1 — 10 月', 'Jan – Oct 2012'],
    ['2013/2018', '2013 — 2018 年', '2013 – 2018'],
    ['2018-12/2019-01', '2018 年 12 月至 2019 年 1 月', 'Dec 2018 – Jan 2019'],
    ['asof:2012-12', '截至 2012 年 12 月', 'as of Dec 2012'],
    ['thisyear', '“今年”，年份未载明', '“this year”, which is not stated'],
    [null, '期间未载明', 'period not stated'],
  ])('should say %s', (period, chinese, english) => {
    expect(both(period)).toEqual([chinese, english])
  })

  it('should leave what it cannot read as it is', () => {
    expect(both('sometime')).toEqual(['sometime', 'sometime'])
  })
})

describe('a subject in words', () => {
  it('should name the part of the park', () => {
    expect(formatSubject(zh, 'park')).toBe('园区')
    expect(formatSubject(zh, 'subpark:东:区')).toBe('园中园：东:区')
    expect(formatSubject(en, 'county')).toBe('whole county')
  })
})
