import { describe, expect, it } from 'vitest'
import { matchName } from '../../../src/dataset/search/matchName.ts'
import { makeSearchFile } from '../../../src/dataset/search/searchFile.ts'
import { NO_KEYS, readSearchFile } from '../../../src/dataset/search/searchKeys.ts'
import { searchName, searchQuery } from '../../../src/dataset/search/searchName.ts'

const READINGS: Readonly<Record<string, string>> = {
  东: 'dong',
  岭: 'ling',
  重: 'zhong chong',
  庆: 'qing',
  长: 'chang zhang',
  西: 'xi',
  安: 'an',
  县: 'xian',
  绿: 'lv lu',
  造: 'zao',
  纸: 'zhi',
}
const NAMES: Readonly<Record<string, string>> = { 重庆县: 'chong qing xian' }
const readingsOf = (character: string) => READINGS[character]?.split(' ') ?? []
const file = makeSearchFile(['东岭县', '重庆县', '西安造纸', '长绿', 'LED 东岭'], {
  ofCharacter: readingsOf,
  ofName: (name) =>
    NAMES[name]?.split(' ') ?? Array.from(name).flatMap((character) => readingsOf(character)[0] ?? []),
  traditional: '嶺岭縣县長长鐵铁',
})
const keys = readSearchFile(JSON.parse(JSON.stringify(file))) ?? NO_KEYS

/** The name with brackets around what matches; null for no match. */
function match(typed: string, name: string, by = keys): string | null {
  const found = matchName(searchQuery(typed, by), searchName(name, by))
  return (
    found &&
    found.marks
      .toReversed()
      .reduce(
        (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
        name,
      )
  )
}
const rank = (typed: string, name: string) =>
  matchName(searchQuery(typed, keys), searchName(name, keys))?.rank ?? Number.POSITIVE_INFINITY

describe('a name', () => {
  it.each([
    ['岭', '东[岭]县'],
    ['嶺縣', '东[岭县]'],
    ['dongling', '[东岭]县'],
    ['dl', '[东岭]县'],
    ['dlx', '[东岭县]'],
    ['dongl', '[东岭]县'],
    ['donglingx', '[东岭县]'],
    ['dongli', '[东岭]县'],
    ['dongling县', '[东岭县]'],
    ['东ling', '[东岭]县'],
    ['ＤｏｎｇＬｉｎｇ', '[东岭]县'],
    ['dōng lǐng', '[东岭]县'],
    ["dong'ling", '[东岭]县'],
    ['  东 岭  ', '[东岭]县'],
    ['县 东', '[东]岭[县]'],
    ['ling', '东[岭]县'],
  ])('should be found by %s', (typed, marked) => {
    expect(match(typed, '东岭县')).toBe(marked)
  })

  it.each(['dongx', 'lingdong', '东西', 'ing', 'g', 'd岭县x', '縣嶺', 'l'])(
    'should not be found by %s',
    (typed) => {
      expect(match(typed, '东岭县')).toBeNull()
    },
  )

  it('should be found by any reading of its characters, best by the one that it has', () => {
    expect(match('chongqing', '重庆县')).toBe('[重庆]县')
    expect(match('zhongqing', '重庆县')).toBe('[重庆]县')
    expect(match('zhang', '长绿')).toBe('[长]绿')
    expect(match('changlv', '长绿')).toBe('[长绿]')
    expect(match('changlü', '长绿')).toBe('[长绿]')
    expect(rank('chongqing', '重庆县')).toBeLessThan(rank('zhongqing', '重庆县'))
  })

  it('should let a syllable end where the reader says', () => {
    expect(match("xi'an", '西安造纸')).toBe('[西安]造纸')
    expect(match('xian', '西安造纸')).toBe('[西安]造纸')
    expect(match('zz', '西安造纸')).toBe('西安[造纸]')
    expect(match('zzh', '西安造纸')).toBe('西安[造纸]')
  })

  it('should be found by its letters in any case, at a word or inside it', () => {
    expect(match('led', 'LED 东岭')).toBe('[LED] 东岭')
    expect(match('leddl', 'LED 东岭')).toBe('[LED 东岭]')
    expect(match('area', 'Planned area')).toBe('Planned [area]')
    expect(match('plannedarea', 'Planned area')).toBe('[Planned area]')
    expect(match('area plan', 'Planned area')).toBe('[Plan]ned [area]')
  })

  it('should be found without any keys by its letters alone', () => {
    expect(match('岭', '东岭县', NO_KEYS)).toBe('东[岭]县')
    expect(match('dl', '东岭县', NO_KEYS)).toBeNull()
  })

  it('should match nothing where nothing was typed', () => {
    expect(match('  ', '东岭县')).toBeNull()
  })
})

describe('of several matches', () => {
  it.each([
    ['the whole name', ['dongling', '东岭'], 'its beginning', ['dongling', '东岭县']],
    ['the beginning by initials', ['dl', '东岭县'], 'the inside literally', ['岭', '东岭县']],
    ['what is written', ['东岭', '东岭县'], 'what is read', ['dongling', '东岭县']],
    ['what is read', ['dongling', '东岭县'], 'initials', ['dl', '东岭县']],
    ['a word', ['area', 'Planned area'], 'a part of one', ['rea', 'Planned area']],
    ['a whole match', ['lingxian', '东岭县'], 'words here and there', ['县 东', '东岭县']],
  ] as const)('should put %s (%j) before %s (%j)', (_, better, __, worse) => {
    expect(rank(better[0], better[1])).toBeLessThan(rank(worse[0], worse[1]))
  })
})

describe('the file of readings', () => {
  it('should hold each character once, and of names only what is unusual', () => {
    expect(file.readings['zhong chong']).toBe('重')
    expect(file.names).toEqual({ 重庆县: 'chong qing xian' })
  })

  it('should hold the traditional characters that names are written with, and no others', () => {
    expect(file.traditional).toBe('嶺岭縣县長长')
  })

  it.each([
    [null],
    [{ ...file, format: 2 }],
    [{ ...file, readings: { wu: 5 } }],
    [{ ...file, names: [1] }],
    [''],
  ])('should be refused when it is none: %j', (json) => {
    expect(readSearchFile(json)).toBeNull()
  })
})
