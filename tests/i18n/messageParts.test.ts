import { describe, expect, it } from 'vitest'
import { first as firstEn } from '../../src/i18n/en/first.ts'
import { en } from '../../src/i18n/en/index.ts'
import { loadMessages } from '../../src/i18n/loadMessages.ts'
import { hasParts, loadPart, loadParts, partsOf } from '../../src/i18n/messageParts.ts'
import { first } from '../../src/i18n/zh/first.ts'
import { zh } from '../../src/i18n/zh/index.ts'

describe('the parts of a message table', () => {
  it('should be none at first, and stay once they have come', async () => {
    const table = { ...first }
    expect(partsOf(table)).toEqual([])
    await loadParts(table, ['records'])
    await loadParts(table, ['checks'])
    expect(partsOf(table)).toEqual(['records', 'checks'])
    expect(hasParts(table, ['records', 'sharing'])).toBe(false)
  })

  it.each([
    ['Chinese', first, zh],
    ['English', firstEn, en],
  ])('should make up the whole table in %s, in its own language', async (_, words, whole) => {
    const table = await loadParts({ ...words }, partsOf(zh))
    expect(table).toEqual(whole)
  })

  it('should be waited for by all who ask meanwhile as one', () => {
    const table = { ...first }
    expect(loadPart(table, 'figures')).toBe(loadPart(table, 'figures'))
  })

  it('should leave the words of the first page in their own table', async () => {
    expect(await loadMessages('en')).toBe(firstEn)
    expect(await loadMessages('zh')).toBe(first)
  })
})
