/** A dataset of national size for measuring: the rows of a small one over and over, of new parks and with other amounts. */
import type { Dataset } from '../../src/dataset/schema.ts'

export interface Size {
  readonly parks: number
  readonly investments: number
}
const OF_A_PARK = ['observations', 'parkClusters', 'rankings', 'honours', 'measures'] as const

/**
 * The rows of `dataset` first, then copies up to `size`. Articles and mentions stay as they are: every copy opens the
 * sentence of the row that it repeats, and has the id that one more record of that place would have, as the file of
 * columns keeps such ids as numbers. The same call gives the same dataset.
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
  const { investments } = dataset
  const copyId = idsOfCopies(investments)
  swollen.investments = Array.from({ length: size.investments }, (_, at) => {
    const pick = () =>
      investments[Math.floor(random() * investments.length)] as Dataset['investments'][number]
    if (at < investments.length) return investments[at] as Dataset['investments'][number]
    const row = pick()
    const factor = amountFactor(random)
    const scaled = (amount: number | null) => (amount === null ? null : roundToTenThousand(amount * factor))
    return {
      ...row,
      id: copyId(row.id),
      name: `${half(row.name, 0)}${half(pick().name, 1)}第${at}号`,
      park: parks[Math.floor(random() * parks.length)]?.id ?? row.park,
      amount: scaled(row.amount),
      amountTo: scaled(row.amountTo),
    }
  })
  return swollen
}

/** The beginning of one name and the end of another make a new one. */
const half = (name: string, part: 0 | 1): string => {
  const middle = Math.ceil(name.length / 2)
  return part === 0 ? name.slice(0, middle) : name.slice(middle)
}

/** Sums of three are spread like a bell: most amounts near their model, few twenty times as large or small. */
const amountFactor = (random: () => number): number => 2 ** (3 * (random() + random() + random()) - 4.5)
/** No article tells an amount to the yuan. */
const roundToTenThousand = (amount: number): number => Math.round(amount / 10_000) * 10_000

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
  const copyId = idsOfCopies(rows)
  return parks.flatMap(({ id }, at) => {
    const of = known[at % known.length]?.id
    return rows.flatMap((row) =>
      row.park === of ? [{ ...row, park: id, id: at < known.length ? row.id : copyId(row.id) }] : [],
    )
  })
}

/** `a.i413` → `a.i413-2`, or the next that neither a row has nor a copy. */
function idsOfCopies(rows: readonly { readonly id: string }[]): (id: string) => string {
  const last = new Map<string, number>()
  for (const { id } of rows) {
    const { stem, nth } = partsOf(id)
    last.set(stem, Math.max(nth, last.get(stem) ?? 0))
  }
  return (id) => {
    const { stem } = partsOf(id)
    const nth = (last.get(stem) ?? 0) + 1
    last.set(stem, nth)
    return `${stem}-${nth}`
  }
}

function partsOf(id: string): { readonly stem: string; readonly nth: number } {
  const [stem = '', nth = '1'] = id.split(/-(?=\d+$)/)
  return { stem, nth: Number(nth) }
}

/** Numbers in [0, 1) of a linear congruential generator (Numerical Recipes' constants). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
