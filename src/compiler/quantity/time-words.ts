/** The vocabulary of dates: how press and yearbooks write years, months and parts of a year. */
import type { TimeExpression } from '../types.ts'

type Base = TimeExpression['base']

/** Years told from the article's own; `shift` is what they add to the base's year. */
export const RELATIVE_YEARS: Readonly<Record<string, Base>> = {
  今年: 'this_year',
  本年度: 'this_year',
  本年: 'this_year',
  去年: 'last_year',
  上年度: 'last_year',
  上年: 'last_year',
  明年: 'next_year',
  来年: 'next_year',
  次年: 'next_year',
}

/** Five-year plans by their number (国民经济和社会发展五年规划): the first and the last year. */
export const PLANS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
}

/** Years of the Republic of China count from 1911 (民國109年 = 2020). */
export const ROC_EPOCH = 1911

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** 12, 十二, 二十五, 二〇一二 → a number; null if it is none. */
export function readSmallNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const digits = Array.from(text, (character) => DIGITS[character])
  if (!text.includes('十')) return digits.includes(undefined) ? null : Number(digits.join(''))
  const [tens = '', ones = ''] = text.split('十')
  const ten = tens === '' ? 1 : DIGITS[tens]
  const one = ones === '' ? 0 : DIGITS[ones]
  return ten === undefined || one === undefined ? null : ten * 10 + one
}
