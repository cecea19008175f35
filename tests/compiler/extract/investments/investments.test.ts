import { expect, test } from 'vitest'
import { readCases } from '../../../read-cases.ts'
import { compileText } from '../../compileText.ts'
import { writeInvestment } from './writeInvestment.ts'

const rowsOf = (input: string): string[] => compileText(input).records.investments.map(writeInvestment)

for (const corpus of ['lists', 'sums', 'works', 'firms', 'onward', 'none'])
  test.each(readCases(`investments-${corpus}`))(`${corpus}: $title`, ({ input, expected }) => {
    expect(rowsOf(input)).toEqual(expected)
  })

test('should prove a project by its clause, from its modifiers to the word for its stage', () => {
  const { investments } = compileText(
    '云海经济开发区捷报频传，投资3亿元的云帆铜箔项目已建成投产，全区上下一片欢腾。',
  ).records
  expect(investments.map(({ quote }) => quote)).toEqual(['投资3亿元的云帆铜箔项目已建成投产'])
})

test('should use up the figures in a name, so that no statistic takes them', () => {
  const { mentions, investments } = compileText('云海经济开发区的云帆年产5万吨铜箔项目已建成投产。').records
  expect(mentions.map(({ quote, use }) => [quote, use === investments[0]?.id])).toEqual([['5万吨', true]])
})
