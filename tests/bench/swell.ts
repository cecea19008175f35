/** A dataset of national size for measuring: the rows of a small one over and over, of new parks and with other amounts. */
import type { Dataset } from '../../src/dataset/schema.ts'

export interface Size {
  readonly parks: number
  readonly investments: number
}
const OF_A_PARK = ['observations', 'parkClusters', 'rankings', 'honours', 'measures'] as const

/**
 * The rows of `dataset` first, then copies up to `size`. Articles and mentions stay as they are: every copy opens the
 * sentence of the row that it repeats. The same call gives the same dataset.
 */
export function swell(dataset: Dataset, size: Size, seed = 20_260_101): Dataset {
  const random = randomOf(seed)
  const parks = Array.from({ length: size.parks }, (_, at) => {
    const park = dataset.parks[at % dataset.parks.length] as Dataset['parks'][number]
    const no = Math.floor(at / dataset.parks.length)
    if (no === 0) return park
    const [shortZh, shortEn] = [`${park.shortZh}${no}`, `${park.shortEn} ${no}`]
    return {
      ...park,
      id: `${park.id}-${no}`,
      nameZh: `${shortZh}开发区`,
      nameEn: `${shortEn} Zone`,
      shortZh,
      shortEn,
    }
  })
  const swollen = { ...dataset, parks }
  for (const name of OF_A_PARK)
    Object.assign(swollen, { [name]: rowsOfParks(dataset[name] as ParkRow[], dataset, parks) })
  swollen.investments = Array.from({ length: size.investments }, (_, at) => {
    const { investments } = dataset
    if (at < investments.length) return investments[at] as Dataset['investments'][number]
    const row = investments[Math.floor(random() * investments.length)] as Dataset['investments'][number]
    const factor = 0.5 + 1.5 * random()
    const scaled = (amount: number | null) => (amount === null ? null : Math.round(amount * factor))
    return {
      ...row,
      id: `copy.i${at}`,
      name: `${row.name}${at}`,
      park: parks[Math.floor(random() * parks.length)]?.id ?? row.park,
      amount: scaled(row.amount),
      amountTo: scaled(row.amountTo),
    }
  })
  return swollen
}

interface ParkRow {
  readonly id: string
  readonly park: string
}

/** What each park's first has, for every park. */
function rowsOfParks(
  rows: readonly ParkRow[],
  { parks: known }: Dataset,
  parks: Dataset['parks'],
): ParkRow[] {
  return parks.flatMap(({ id }, at) => {
    const of = known[at % known.length]?.id
    return rows.flatMap((row) =>
      row.park === of ? [{ ...row, park: id, id: at < known.length ? row.id : `${id}.${row.id}` }] : [],
    )
  })
}

/** Numbers in [0, 1) of a linear congruential generator (Numerical Recipes' constants). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
