/**
 * The limit page's own data: a length, a head of JSON, then typed arrays at multiples of eight. Rows stand in the
 * order of the table, so that the page never sorts.
 */
export interface LimitHead {
  readonly rows: number
  /** By the place of a word its code; in the order in which pages show them. */
  readonly parks: readonly string[]
  readonly clusters: readonly string[]
  readonly stages: readonly string[]
  readonly kinds: readonly string[]
  /** From the end of the head: where a column begins, and its length in items. */
  readonly columns: { readonly [Name in keyof LimitColumns]: readonly [start: number, length: number] }
}
export interface LimitColumns {
  /** NaN: not told. */
  readonly amount: Float64Array
  /** A bit for each cluster. */
  readonly clusterBits: Uint32Array
  /** Of names: row i is [i, i + 1). */
  readonly nameStarts: Uint32Array
  readonly park: Uint16Array
  /** The best cluster; the number of clusters for none. */
  readonly firstCluster: Uint8Array
  readonly stage: Uint8Array
  readonly kind: Uint8Array
  /** 1: an investment in yuan, which adds to sums. */
  readonly adds: Uint8Array
  /** UTF-8. */
  readonly names: Uint8Array
}
/** In this order they need no padding but behind the head. */
export const LIMIT_ARRAYS = {
  amount: Float64Array,
  clusterBits: Uint32Array,
  nameStarts: Uint32Array,
  park: Uint16Array,
  firstCluster: Uint8Array,
  stage: Uint8Array,
  kind: Uint8Array,
  adds: Uint8Array,
  names: Uint8Array,
} as const

export const LENGTH_BYTES = 4
export const alignedTo8 = (offset: number): number => Math.ceil(offset / 8) * 8
