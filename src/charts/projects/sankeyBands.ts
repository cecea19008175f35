/** The bands of a sankey: of every item from its parks into its cluster, and out of it to its row. */
import type { SankeyItem, SankeyPark, SankeySeries } from './sankeySeries.ts'

/** A band of one thickness, or a dash of one where no amount is known; tops of both ends. */
export interface Band {
  readonly park: SankeyPark
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  readonly thick: number
  readonly isDash: boolean
}

/** Width of a node. */
export const NODE = 7

type Part = SankeyItem['parts'][number]
/** Of the band of a part, in pixels. */
export type Thickness = (part: Part) => number

export interface RowTop {
  readonly y: number
  readonly height: number
  /** Where its node begins. */
  readonly node: number
}

/** What a park has in an item. */
export const partOf = ({ parts }: SankeyItem, park: SankeyPark): Part | undefined =>
  parts.find((part) => part.park === park)

/** Left edges of the three columns. */
interface Columns {
  readonly parkX: number
  readonly clusterX: number
  readonly itemX: number
  readonly zoom: number
}
interface Tops {
  readonly clusterBoxes: readonly number[]
  readonly rows: readonly (readonly RowTop[])[]
  /** Where the next band leaves a park. */
  readonly tops: ReadonlyMap<SankeyPark, number>
}

/** Of every item the bands from its parks into its cluster and on to its row: left of a cluster by park, right by row. */
export function bandsOf(
  { clusters, measure }: SankeySeries,
  { parkX, clusterX, itemX, zoom }: Columns,
  { clusterBoxes, rows, tops }: Tops,
  thickOf: Thickness,
): Band[][][] {
  const leaving = new Map(tops)
  const isDash = ({ weight }: Part) => measure === 'amount' && weight === 0
  const node = NODE * zoom
  return clusters.map(({ items }, at) => {
    const bands: Band[][] = items.map(() => [])
    let into = clusterBoxes[at] ?? 0
    for (const park of tops.keys())
      for (const [place, item] of items.entries()) {
        const part = partOf(item, park)
        if (!part) continue
        const thick = thickOf(part)
        const y = leaving.get(park) ?? 0
        bands[place]?.push({
          park,
          thick,
          isDash: isDash(part),
          from: { x: parkX + node, y },
          to: { x: clusterX, y: into },
        })
        leaving.set(park, y + thick)
        into += thick
      }
    let out = clusterBoxes[at] ?? 0
    for (const [place, item] of items.entries()) {
      let y = rows[at]?.[place]?.node ?? 0
      for (const part of item.parts) {
        const thick = thickOf(part)
        bands[place]?.push({
          park: part.park,
          thick,
          isDash: isDash(part),
          from: { x: clusterX + node, y: out },
          to: { x: itemX, y },
        })
        out += thick
        y += thick
      }
    }
    return bands
  })
}
