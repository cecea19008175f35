import { expect, test } from 'vitest'
import { extractRankings } from '../../../../src/compiler/extract/rankings/rankings.ts'
import type { Article, RankingCandidate } from '../../../../src/compiler/types.ts'
import { readCases } from '../../../read-cases.ts'
import { settingOf } from '../observations/statistics.ts'

/** `17 fixed_asset_investment 「全省」 +35`. */
function write({ ordinals, quantities }: Article, found: RankingCandidate): string {
  const places = found.change === null ? null : (quantities[found.change]?.value ?? 0) * found.direction
  return [
    String(ordinals[found.ordinal]?.rank),
    found.indicator,
    `「${found.among}」`,
    places === null ? '' : `${places > 0 ? '+' : ''}${places}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

test.each(readCases('rankings'))('$title', ({ input, expected }) => {
  const { article, setting } = settingOf(`2013-01-10 | ${input}`)
  expect(extractRankings(article, setting).map((ranking) => write(article, ranking))).toEqual(expected)
})

test('the words of a ranking reach from the clause to the places gained', () => {
  const { article, setting } = settingOf(
    '2013-01-10 | 固定资产投资完成75.2亿元，居全省第十七位，较去年提升35个位次。',
  )
  const [ranking] = extractRankings(article, setting)
  const { start = 0, end = 0 } = ranking?.span ?? {}
  expect(article.repaired.text.slice(start, end)).toBe('居全省第十七位，较去年提升35个位次')
})
