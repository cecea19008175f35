/** Where the bands of a sankey run, in pixels: three columns, items with a row each, so that no name covers another. */
import { INSET } from '../figure.ts'
import { textWidth } from '../textWidth.ts'
import type { Box } from '../texturePath.ts'
import { TYPE } from '../typeSizes.ts'
import { type Band, bandsOf, NODE, partOf, type RowTop, type Thickness } from './sankeyBands.ts'
import type { SankeyCluster, SankeyItem, SankeyPark, SankeySeries } from './sankeySeries.ts'

export interface ItemLayout {
  readonly item: SankeyItem
  /** The whole row with its name: what is clicked and lit. */
  readonly row: Box
  readonly node: Box
  readonly bands: readonly Band[]
}
export interface NodeLayout {
  readonly name: string
  /** null for a cluster and for several parks. */
  readonly park: SankeyPark | null
  readonly box: Box
}
export interface SankeyLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly parks: readonly NodeLayout[]
  readonly clusters: readonly NodeLayout[]
  readonly items: readonly ItemLayout[]
  /** Names of the items have room. */
  readonly isNamed: boolean
  /** Left edges of the three columns, for their heads. */
  readonly heads: readonly [number, number, number]
}

const HEAD = 26
const ROW = { named: 20, bare: 11 } as const
/** Shares of the width between which the names of projects may begin. */
const NAMES = { earliest: 0.45, latest: 0.6 } as const
/** A node, a park's sign and the number of a footnote. */
const BESIDE_NAME = 54
const GAP = { cluster: 9, node: 20, label: 8 } as const
/** A project that is one of all: at most this thick. And the dash of an unknown amount. */
const THICK = 12
const DASH = 1.5
/** The largest amount of a cluster may be this high. */
const TALLEST = 150
/** Narrower than this the names of projects have no room. */
const NAMED_FROM = 560

export function sankeyLayout(
  series: SankeySeries,
  { width, zoom }: { readonly width: number; readonly zoom: number },
): SankeyLayout {
  const isNamed = width >= NAMED_FROM * zoom
  const left = INSET * zoom
  const names = Math.max(0, ...series.parks.map(({ name }) => textWidth(name, TYPE.name))) + 18
  const parkX = left + Math.min(names * zoom, 0.3 * width)
  const itemX = isNamed ? namesX(series, width, zoom) : width - left - NODE * zoom
  const clusterX = Math.round(parkX + (itemX - parkX) * (isNamed ? 0.48 : 0.5))
  const thickOf = thickness(series, zoom)
  const rows = rowsOf(series, thickOf, isNamed, zoom)
  const height = rows.height
  const clusterBoxes = stack(
    rows.blocks.map(({ middle, thick }) => ({ middle, size: thick })),
    height,
    zoom,
  )
  const sizes = series.parks.map((park) => sizeOfPark(series, park, thickOf))
  const order = parkOrder(series, clusterBoxes)
  const parkBoxes = spread(
    order.map((at) => sizes[at] ?? 0),
    height,
    zoom,
  )
  const tops = new Map(order.map((at, place) => [series.parks[at] as SankeyPark, parkBoxes[place] ?? 0]))
  const bands = bandsOf(
    series,
    { parkX, clusterX, itemX, zoom },
    { clusterBoxes, rows: rows.tops, tops },
    thickOf,
  )
  return {
    width,
    height: height + 4 * zoom,
    zoom,
    isNamed,
    heads: [left, clusterX, itemX],
    parks: order.map((at, place) => {
      const park = series.parks[at] as SankeyPark
      return { name: park.name, park, box: nodeBox(parkX, parkBoxes[place] ?? 0, sizes[at] ?? 0, zoom) }
    }),
    clusters: series.clusters.map(({ name }, at) => ({
      name,
      park: null,
      box: nodeBox(clusterX, clusterBoxes[at] ?? 0, rows.blocks[at]?.thick ?? 0, zoom),
    })),
    items: series.clusters.flatMap(({ items }, at) =>
      items.map((item, place): ItemLayout => {
        const top = rows.tops[at]?.[place] ?? { y: 0, height: 0, node: 0 }
        return {
          item,
          row: { x: itemX - 4 * zoom, y: top.y, width: width - itemX + 4 * zoom, height: top.height },
          node: nodeBox(itemX, top.node, total(item, thickOf), zoom),
          bands: bands[at]?.[place] ?? [],
        }
      }),
    ),
  }
}

/** Where the column of projects begins: as far left as its longest name asks for, within reason. */
function namesX({ clusters }: SankeySeries, width: number, zoom: number): number {
  const names = clusters.flatMap(({ items }) => items.map(({ name }) => textWidth(name, TYPE.caption)))
  const wanted = Math.max(0, ...names) + BESIDE_NAME + INSET
  return Math.round(Math.min(NAMES.latest * width, Math.max(NAMES.earliest * width, width - wanted * zoom)))
}

/** By number: all projects alike; by amount: the largest cluster as high as may be, dashes for what is unknown. */
function thickness({ measure, clusters, counts }: SankeySeries, zoom: number): Thickness {
  if (measure === 'count') {
    const each = Math.max(1, Math.min(THICK, 420 / counts.projects)) * zoom
    return ({ count }) => count * each
  }
  const weights = clusters.map(({ items }) =>
    items.flatMap(({ parts }) => parts).reduce((sum, { weight }) => sum + weight, 0),
  )
  const scale = (TALLEST * zoom) / Math.max(1, ...weights)
  return ({ weight }) => (weight === 0 ? DASH * zoom : Math.max(DASH * zoom, weight * scale))
}

const total = ({ parts }: SankeyItem, thickOf: Thickness): number =>
  parts.reduce((sum, part) => sum + thickOf(part), 0)

const nodeBox = (x: number, y: number, size: number, zoom: number): Box => ({
  x,
  y,
  width: NODE * zoom,
  height: Math.max(zoom, size),
})

/** The rows of the right column, cluster by cluster, and the middle of each cluster's block. */
function rowsOf({ clusters }: SankeySeries, thickOf: Thickness, isNamed: boolean, zoom: number) {
  const least = (isNamed ? ROW.named : ROW.bare) * zoom
  let y = HEAD * zoom
  const tops: RowTop[][] = []
  const blocks = clusters.map(({ items }: SankeyCluster) => {
    const start = y
    tops.push(
      items.map((item) => {
        const size = total(item, thickOf)
        const height = Math.max(least, size + 3 * zoom)
        const top = { y, height, node: y + (height - size) / 2 }
        y += height
        return top
      }),
    )
    const block = {
      middle: (start + y) / 2,
      thick: items.reduce((sum, item) => sum + total(item, thickOf), 0),
    }
    y += GAP.cluster * zoom
    return block
  })
  return { tops, blocks, height: Math.max(y, HEAD * zoom + clusters.length * GAP.node * zoom) }
}

/** Tops as near to the wanted middles as leaves a name's height between two. */
function stack(
  wanted: readonly { readonly middle: number; readonly size: number }[],
  height: number,
  zoom: number,
): number[] {
  const gap = GAP.label * zoom
  const least = GAP.node * zoom
  let free = HEAD * zoom
  const tops = wanted.map(({ middle, size }) => {
    const top = Math.max(free, middle - size / 2)
    free = top + Math.max(size + gap, least)
    return top
  })
  let floor = height
  for (let at = tops.length - 1; at >= 0; at--) {
    const size = Math.max((wanted[at]?.size ?? 0) + gap, least)
    tops[at] = Math.min(tops[at] as number, floor - size)
    floor = tops[at] as number
  }
  return tops
}

/** Tops with equal gaps over the whole height. */
function spread(sizes: readonly number[], height: number, zoom: number): number[] {
  const head = HEAD * zoom
  const free = height - head - sizes.reduce((sum, size) => sum + size, 0)
  const gap = Math.max(GAP.label * zoom, free / (sizes.length + 1))
  let y = head + gap / 2
  return sizes.map((size) => {
    const top = y
    y += size + gap
    return top
  })
}

const sizeOfPark = ({ clusters }: SankeySeries, park: SankeyPark, thickOf: Thickness): number =>
  clusters
    .flatMap(({ items }) => items)
    .reduce((sum, item) => {
      const part = partOf(item, park)
      return part ? sum + thickOf(part) : sum
    }, 0)

/** Parks stand as high as the clusters they lead to: fewer bands cross. */
function parkOrder({ parks, clusters }: SankeySeries, clusterTops: readonly number[]): number[] {
  const height = (park: SankeyPark): number => {
    let [sum, count] = [0, 0]
    for (const [at, { items }] of clusters.entries())
      for (const item of items) {
        const own = partOf(item, park)?.count ?? 0
        sum += own * (clusterTops[at] ?? 0)
        count += own
      }
    return count === 0 ? 0 : sum / count
  }
  const heights = parks.map(height)
  return [...parks.keys()].toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
}
