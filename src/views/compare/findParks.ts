import { type Data, wordAt } from '../../dataset/table.ts'

/** By what a park is found: its names in both languages, its place, and its id, which is its pinyin. */
const NAMES = ['id', 'nameZh', 'nameEn', 'shortZh', 'shortEn', 'countyZh', 'prefectureZh', 'provinceZh']

/** The parks of which a name holds the text, in their order; all of them for no text. */
export function findParks(data: Data, parks: readonly string[], text: string): readonly string[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return parks
  const table = data.tables.parks
  const found = new Set<string | null>()
  for (let at = 0; at < table.length; at++)
    if (NAMES.some((name) => wordAt(table, name, at)?.toLowerCase().includes(wanted)))
      found.add(wordAt(table, 'id', at))
  return parks.filter((park) => found.has(park))
}
