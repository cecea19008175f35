import { pinyin } from 'pinyin-pro'
import characters from '../../data/characters.json' with { type: 'json' }
import { dataOf } from '../dataset/data.ts'
import type { Dataset } from '../dataset/schema.ts'
import { searchEntries } from '../dataset/search/searchEntries.ts'
import { makeSearchFile, type ReadingLookup } from '../dataset/search/searchFile.ts'

/** Without tones, ü as v, an item for each character; pinyin-pro reads names by its dictionary of phrases. */
const READ = { toneType: 'none', type: 'array', v: true, nonZh: 'removed' } as const

const LOOKUP: ReadingLookup = {
  ofCharacter: (character) => (HAN.test(character) ? pinyin(character, { ...READ, multiple: true }) : []),
  ofName: (name) => pinyin(name, READ),
  traditional: characters.characters,
}
const HAN = /\p{Script=Han}/u

/** The text of `search.json` for all names of the dataset. */
export function searchJson(dataset: Dataset): string {
  const names = searchEntries(dataOf(dataset)).flatMap((entry) => entry.names)
  return `${JSON.stringify(makeSearchFile(names, LOOKUP), null, 1)}\n`
}
