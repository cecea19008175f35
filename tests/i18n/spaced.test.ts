import { describe, expect, it } from 'vitest'
import { spaced } from '../../src/i18n/zh/spaced.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('spaced', () => {
  it.each([
    [['1 亿元', '至', '5 亿元'], '1 亿元至 5 亿元'],
    [['园区', '对', '县域'], '园区对县域'],
    [['均为', '2018 年'], '均为 2018 年'],
    [['对', '>500 家'], '对 >500 家'],
    [['乘 1.02', '倍'], '乘 1.02 倍'],
    [['“今年”', '对', '2018 年'], '“今年”对 2018 年'],
    [['按 ', '7 折'], '按 7 折'],
  ])('should put %j as %s', (parts, told) => {
    expect(plain(spaced(...parts))).toBe(told)
  })
})
