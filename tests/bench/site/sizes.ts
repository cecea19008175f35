/** The three sizes that the site is measured at, and how long is spent on each. */
import type { Dataset } from '../../../src/dataset/schema.ts'
import { type Size, swell } from '../swell.ts'

export interface BenchSize {
  /** How many parks: what `--size` takes. */
  readonly name: string
  /** null: the compiled dataset as it is. */
  readonly swollen: Size | null
  /** Measured at a quarter of the processor and on slow 4G, too. */
  readonly isThrottled: boolean
  /** Clusters that are clicked and unclicked, those of most projects first. */
  readonly choices: number
  /** Of brotli: what a host would spend on files of that size. */
  readonly quality: number
}

/** China has 2,543 national and provincial zones: the middle size is what may come, the last is headroom. */
export const SIZES: readonly BenchSize[] = [
  { name: '5', swollen: null, isThrottled: true, choices: 12, quality: 11 },
  {
    name: '2000',
    swollen: { parks: 2000, investments: 100_000 },
    isThrottled: true,
    choices: 12,
    quality: 9,
  },
  {
    name: '20000',
    swollen: { parks: 20_000, investments: 1_000_000 },
    isThrottled: false,
    choices: 6,
    quality: 5,
  },
]

/** The compiled dataset at that size. The same call gives the same rows. */
export const datasetAt = ({ swollen }: BenchSize, dataset: Dataset): Dataset =>
  swollen === null ? dataset : swell(dataset, swollen)
