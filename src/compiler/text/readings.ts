import table from '../../../data/characters.json' with { type: 'json' }

let known: ReadonlyMap<string, ReadonlySet<number>> | null = null

/** Characters by their readings, read at the first call: clean articles have no glosses. */
function readings(): ReadonlyMap<string, ReadonlySet<number>> {
  known ??= new Map(
    table.readings.split(' ').map((row) => {
      const [reading = ''] = /^[^\u4e00-\u9fff]+/.exec(row) ?? []
      return [reading, new Set(Array.from(row.slice(reading.length), (one) => one.charCodeAt(0)))]
    }),
  )
  return known
}

/** Can the character be read so, and would a page that glosses gloss it? `區` is read qū; 区 is not glossed. */
export function isReadingOf(reading: string, unit: number): boolean {
  return readings().get(reading.replaceAll('ɡ', 'g'))?.has(unit) ?? false
}
