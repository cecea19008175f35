import { expect, test } from 'vitest'
import type { Investment } from '../../../../src/dataset/schema.ts'
import { readCases } from '../../../read-cases.ts'
import { compileText } from '../../compileText.ts'

/** 云帆年产5万吨铜箔项目 · started · 12亿CNY total · nonferrous · by 云帆; what is not told is left out. */
function row({
  name,
  stage,
  amount,
  unit,
  amountKind,
  clusters,
  investors,
  landM2,
  capacity,
}: Investment): string {
  return [
    name,
    stage,
    amount === null ? null : `${amount / 1e8}亿${unit} ${amountKind}`,
    clusters.join(' '),
    investors.length > 0 ? `by ${investors.join('、')}` : null,
    landM2 === null ? null : `${Math.round(landM2)} m2`,
    capacity,
  ]
    .filter(Boolean)
    .join(' · ')
}

const rowsOf = (input: string): string[] => compileText(input).records.investments.map(row)

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
