import { describe, expect, it } from 'vitest'
import documented from '../../data/diagnostics.json' with { type: 'json' }
import { diagnosticText } from '../../src/i18n/diagnosticText.ts'
import { en } from '../../src/i18n/en/index.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { data } from '../views/sample.ts'
import type { Diagnostic } from '../../src/dataset/schema.ts'

/** A comma, colon, semicolon, question or exclamation mark or bracket of ASCII beside a Chinese character. */
const HALF_WIDTH = /\p{Script=Han}[,:;?!()]|[,;?!()]\p{Script=Han}/u

describe.each(Object.entries(documented.codes))('%s', (code, entry) => {
  const words = [zh, en].map(({ diagnostics }) => diagnostics[code as keyof typeof diagnostics])

  it('should say on the page, in both languages, what the command says', () => {
    expect(words.map(({ message }) => message)).toEqual([entry.zh, entry.en])
  })

  it('should say in both languages what it is about and what to do', () => {
    expect(words[1]?.help).toBe(entry.help)
    expect(words[0]?.help).toMatch(/[。？}]$/)
    for (const { title } of words) expect(title).not.toBe('')
  })

  it('should have full-width punctuation in Chinese', () => {
    const { title, message, help } = words[0] ?? { title: '', message: '', help: '' }
    expect([title, message, help].filter((text) => HALF_WIDTH.test(text))).toEqual([])
  })
})

const say = (messages: typeof zh, code: string, ...args: string[]) => {
  const diagnostic: Diagnostic = {
    code,
    severity: 'info',
    message: 'as the compiler said it',
    args,
    source: null,
    place: null,
  }
  return diagnosticText(messages, data, diagnostic).replaceAll('\u00a0', ' ')
}

describe('a diagnostic', () => {
  it('should name indicators, figures and dates in the language of the reader', () => {
    const conflict = ['planned_area', '20000000 m2', '3–5 m2']
    expect(say(zh, 'figures-conflict', ...conflict)).toBe(
      '规划面积：此处为 20 平方公里，同文另一处为 3\u2060—\u20605 平方米',
    )
    expect(say(en, 'figures-conflict', ...conflict)).toMatch(/^Planned area is 20 km² here and 3.{1,3}5 m²/)
    expect(say(en, 'date-inferred', '2018-12', '某日')).toMatch(/Dec 2018/)
    expect(say(zh, 'figure-unused', '三年', 'duration')).toBe('“三年”未计入任何记录：时长')
  })

  it('should be told as the compiler did where the page has no words for it', () => {
    expect(say(zh, 'unheard-of', 'x')).toBe('as the compiler said it')
  })
})
