/** One step of a unit: numbers from `at` base units on are told in multiples of `at`, and called `name`. */
export interface Scale {
  readonly at: number
  readonly name: string
}
/** Largest step first; the last is for whatever is smaller still. */
export type Scales = readonly Scale[]

/** `scales([1e8, '亿元'], [1, '元'])` */
export const scales = (...steps: readonly (readonly [at: number, name: string])[]): Scales =>
  steps.map(([at, name]) => ({ at, name }))
