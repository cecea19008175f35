import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repair } from '../../../src/compiler/text/repair.ts'
import type { RepairedText, Span } from '../../../src/compiler/types.ts'
import { rawSpan, rawStart } from '../../../src/compiler/wayBack.ts'
import { damage, type Invalid, narrow, toTraditional } from './damage.ts'
import { GLOSSES, SENTENCES } from './sentences.ts'

const SEED = 20_181_221
const RUNS = { seed: SEED, numRuns: 200 }

const paragraph = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
const article = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join('')).join('\n'))

const lossOf = (mask: number) => (place: number) => ((mask >>> (place % 31)) & 1) === 1
const mask = fc.integer({ min: 0, max: 0x7fff_ffff })
/** A byte that goes without a trace at the end of a line cannot be missed; the table of cases has those that can. */
const invalid = fc.constantFrom<Invalid>('question', 'replacement')

/** Where the repaired text says otherwise than the clean one, but for characters that are lost and reported. */
function differences(repaired: RepairedText, clean: string): string[] {
  const { text, repairs } = repaired
  if (text.length !== clean.length) return [text]
  const isReported = (at: number) =>
    repairs.some(({ certain, raw }) => !certain && raw.start <= at && at <= raw.end)
  return Array.from(clean, (_, at) => at)
    .filter((at) => text[at] !== clean[at] && !(text[at] === '\ufffd' && isReported(rawStart(repaired, at))))
    .map((at) => text.slice(Math.max(0, at - 5), at + 5))
}

describe('a damaged copy of a clean article', () => {
  it('should give the clean text when it is made traditional and narrowed', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(repair(narrow(toTraditional(text))).text).toBe(text)
      }),
      RUNS,
    )
  })

  it('should give the clean text when it is glossed and knocked out of step', () => {
    fc.assert(
      fc.property(article, mask, invalid, (text, lost, shown) => {
        const spoilt = damage(toTraditional(text), { glosses: GLOSSES, loses: lossOf(lost), invalid: shown })
        expect(differences(repair(spoilt), text)).toEqual([])
      }),
      RUNS,
    )
  })

  it('should not lose much of it', () => {
    const texts = fc.sample(article, { seed: SEED, numRuns: 100 })
    const spoilt = texts.map((text) =>
      damage(toTraditional(text), { glosses: GLOSSES, loses: () => true, invalid: 'question' }),
    )
    const same = spoilt.filter((text, at) => repair(text).text === texts[at])
    expect(same.length).toBeGreaterThanOrEqual(95)
  })
})

/** Ends and starts that go back, or reach beyond the raw text. */
function misplaced(repaired: RepairedText): Span[] {
  const origins = Array.from({ length: repaired.text.length }, (_, at) =>
    rawSpan(repaired, { start: at, end: at + 1 }),
  )
  return origins.filter(({ start, end }, at) => {
    const before = origins[at - 1] ?? { start: 0, end: 0 }
    return start < before.start || end < before.end || end <= start || end > repaired.raw.length
  })
}

describe('the way back', () => {
  it('should lead every character to where it was read from', () => {
    fc.assert(
      fc.property(article, mask, invalid, (text, lost, shown) => {
        const spoilt = damage(toTraditional(text), { glosses: GLOSSES, loses: lossOf(lost), invalid: shown })
        const repaired = repair(spoilt)
        expect(repaired.way.at.at(-1)).toBe(repaired.text.length)
        expect(misplaced(repaired)).toEqual([])
        expect(repair(spoilt.slice(rawStart(repaired, 0))).text).toBe(repaired.text)
      }),
      { seed: SEED, numRuns: 100 },
    )
  })

  it('should hold for any text, lone surrogates and all', () => {
    const anything = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          '\ud800',
          '\udc00',
          '!睖O',
          '?fàn)I',
          '(jīng)',
          '經',
          '\r\n',
          '\u200b',
          '，',
          '€',
          '\ufffd',
          '“',
        ),
        fc.constantFrom(...SENTENCES),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(anything, (pieces) => {
        const repaired = repair(pieces.join(''))
        expect(repaired.way.at.at(-1)).toBe(repaired.text.length)
        expect(misplaced(repaired)).toEqual([])
        expect(repaired.text.isWellFormed?.() ?? true).toBe(true)
      }),
      { seed: SEED, numRuns: 400 },
    )
  })
})
