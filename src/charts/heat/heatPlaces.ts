/** The parts of a heat matrix with their places, in pixels. */
import type { HeatCell, HeatPark } from './heatSeries.ts'
import type { Place } from '../stack/stackLayout.ts'
import type { Box } from '../texturePath.ts'

export interface HeatWords extends Place {
  readonly text: string
}
export interface CellLayout {
  readonly cell: HeatCell
  readonly box: Box
  /** The park's sign and name, where no head of a column says it. */
  readonly park: Place | null
  readonly value: readonly HeatWords[]
  readonly under: readonly HeatWords[]
}
export interface HeatLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** The parks above their columns; empty where each cell names its own. */
  readonly heads: readonly (Place & { readonly park: HeatPark })[]
  readonly titles: readonly HeatWords[]
  /** Hairlines under the lines. */
  readonly rules: readonly number[]
  /** In walking order. */
  readonly cells: readonly CellLayout[]
}
