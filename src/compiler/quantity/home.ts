import table from '../../../data/units.json' with { type: 'json' }
import type { Unit } from '../../dataset/vocabulary.ts'

/** An article says early where it is from; beyond this it is a book. */
const BEGINNING = 20_000
/** One word may be a partner from there (台湾某集团); two are a place. */
const ENOUGH = 2

/** The currency that 元 alone means in an article: TWD in a Taiwan paper, HKD in a Hong Kong one, else CNY. */
export function homeCurrency(text: string): Unit {
  const beginning = text.slice(0, BEGINNING)
  const count = (words: readonly string[]) => words.filter((word) => beginning.includes(word)).length
  const mainland = count(table.yuan.mainland)
  const home = table.yuan.homes.find(({ words }) => {
    const found = count(words)
    return found >= ENOUGH && found > mainland
  })
  return (home?.unit as Unit | undefined) ?? 'CNY'
}
