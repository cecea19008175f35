import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileText } from './compileText.ts'
import { damage, narrow, toTraditional } from './text/damage.ts'
import { GLOSSES } from './text/sentences.ts'

/** The clean articles of the tests, in simplified characters. */
const ARTICLES = ['statistics', 'projects'].flatMap((folder) =>
  readdirSync(new URL(`../articles/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.txt') && !file.endsWith('.expected.txt'))
    .map((file) => ({
      file,
      text: readFileSync(new URL(`../articles/${folder}/${file}`, import.meta.url), 'utf8'),
    }))
    .filter(({ text }) => !/[億園區產業]/u.test(text)),
)

const DAMAGES = {
  'made traditional and narrowed': (text: string) => narrow(toTraditional(text)),
  glossed: (text: string) =>
    damage(toTraditional(text), { glosses: GLOSSES, loses: () => false, invalid: 'question' }),
  'glossed and knocked out of step': (text: string) =>
    damage(toTraditional(text), {
      glosses: GLOSSES,
      loses: (place) => place % 3 === 0,
      invalid: 'replacement',
    }),
} as const satisfies Readonly<Record<string, (text: string) => string>>

/** What the records say, without what hangs on their places in the raw text. */
function valuesOf(text: string): unknown {
  const { records, setting } = compileText(text)
  const { place, masthead } = setting
  const { mentions, ...tables } = records
  return {
    park: [place?.id, place?.nameZh, masthead.dating.published],
    mentions: mentions.map(({ use, ...mention }) => withoutPlace({ ...mention, isUsed: use !== null })),
    ...Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map(withoutPlace)])),
  }
}

const withoutPlace = (row: object): unknown => ({ ...row, id: null, source: null })

describe.each(ARTICLES)('a damaged copy of $file', ({ text }) => {
  const clean = valuesOf(text)
  test.each(Object.entries(DAMAGES))('should give the records of the clean one: %s', (_, spoil) => {
    expect(valuesOf(spoil(text))).toEqual(clean)
  })
})
