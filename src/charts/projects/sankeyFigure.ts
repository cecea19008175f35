import { refsAt } from '../../dataset/evidenceRecord.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { drawnOption } from '../drawnOption.ts'
import type { ChartFigure, Drawing, FigureFrame, FigureMark, FigureTable } from '../figure.ts'
import { wordCell } from '../tableCells.ts'
import { projectTable } from './projectTable.ts'
import { projectMark, projectTip } from './projectWords.ts'
import { sankeyFront, sankeyGround, sankeyItem } from './sankeyElements.ts'
import { sankeyLayout } from './sankeyLayout.ts'
import {
  MOST_CLUSTERS,
  MOST_PARKS,
  type SankeyItem,
  type SankeySeries,
  sankeySeries,
  type SankeyWish,
} from './sankeySeries.ts'

/** The way of every project from its park through its cluster; beyond the most that can be told apart, the rest in one. */
export function sankeyFigure(messages: Messages<'projects'>, data: Data, wish: SankeyWish): ChartFigure {
  const series = sankeySeries(messages, data, wish)
  const { drawings } = messages
  return {
    family: 'sankey',
    title: drawings.sankeyTitle,
    unit: drawings.sankeyUnits[wish.measure],
    marks: itemsOf(series).map(({ cluster, item }) => markOf(messages, data, cluster, item)),
    description: drawings.sankeySaid(flowsOf(messages, series)),
    legend: [],
    notes: notesOf(messages, series),
    table: tableOf(messages, data, series),
    pieces: series.clusters.length,
    draw: (frame) => draw(messages, clusterSlice(series, frame), frame),
  }
}

const itemsOf = ({ clusters }: SankeySeries) =>
  clusters.flatMap(({ name, items }) => items.map((item) => ({ cluster: name, item })))

function markOf(messages: Messages, data: Data, cluster: string, item: SankeyItem): FigureMark {
  const { id, name, project, rows } = item
  if (project) {
    const mark = projectMark(messages, project)
    return { ...mark, words: [...mark.words, cluster] }
  }
  return { id, name, records: refsOfRest(data, rows), words: [cluster, name] }
}

/** Nobody presses on to the thousandth sentence of what is left over; a country has it of hundreds of thousands. */
const MOST_OF_REST = 1000

const refsOfRest = ({ tables }: Data, rows: SankeyItem['rows']): RecordRef[] =>
  refsAt(tables.investments, rows.slice(0, MOST_OF_REST))

function flowsOf({ drawings }: Messages<'projects'>, { parks, clusters }: SankeySeries): string[] {
  return parks.map((park) => {
    const counts = clusters.map(({ name, items }) => ({
      name,
      count: items
        .flatMap(({ parts }) => parts.filter((part) => part.park === park))
        .reduce((sum, { count }) => sum + count, 0),
    }))
    return drawings.flow(
      park.name,
      counts.filter(({ count }) => count > 0).map(({ name, count }) => drawings.flowCount(name, count)),
    )
  })
}

function notesOf(
  { drawings, amountKinds }: Messages<'projects'>,
  { measure, counts, clusters }: SankeySeries,
): string[] {
  const kinds = new Set(
    clusters.flatMap(({ items }) =>
      items.flatMap(({ project }) =>
        project?.isKnown && project.project.amountKind ? [amountKinds[project.project.amountKind]] : [],
      ),
    ),
  )
  const isByAmount = measure === 'amount'
  return [
    ...(isByAmount && counts.unknown > 0 ? [drawings.thinUnknown(counts.unknown)] : []),
    ...(isByAmount && kinds.size > 1 ? [drawings.mixedBands([...kinds])] : []),
    drawings.oneCluster,
    ...(counts.single < counts.projects ? [drawings.pooled(counts.single, counts.projects)] : []),
    ...(counts.parks > MOST_PARKS ? [drawings.pooledParks(MOST_PARKS, counts.parks)] : []),
    ...(counts.clusters > MOST_CLUSTERS ? [drawings.pooledClusters(MOST_CLUSTERS, counts.clusters)] : []),
  ]
}

/** A row for each item in walking order; of the rest only how many there are. */
function tableOf(messages: Messages<'projects'>, data: Data, series: SankeySeries): FigureTable {
  const items = itemsOf(series)
  const table = projectTable(
    messages,
    data,
    items.flatMap(({ item }) => item.project ?? []),
  )
  const told = table.rows.values()
  const rows = items.map(({ cluster, item }) => {
    if (item.project) return told.next().value ?? []
    const blank = wordCell('')
    const parks = item.parts.map(({ park }) => park.name).join(messages.listComma)
    const name = wordCell(item.name, ...refsOfRest(data, item.rows))
    return [name, wordCell(parks), wordCell(cluster), blank, blank, blank]
  })
  return { columns: table.columns, rows }
}

/** Some clusters with the parks that lead to them; a project stays as wide as in the whole. */
function clusterSlice(series: SankeySeries, { pieces }: FigureFrame): SankeySeries {
  if (!pieces) return series
  const clusters = series.clusters.slice(...pieces)
  const leading = new Set(
    clusters.flatMap(({ items }) => items.flatMap(({ parts }) => parts.map(({ park }) => park))),
  )
  return { ...series, clusters, parks: series.parks.filter((park) => leading.has(park)) }
}

function draw({ drawings }: Messages<'projects'>, series: SankeySeries, frame: FigureFrame): Drawing {
  const layout = sankeyLayout(series, frame)
  const { height, items } = layout
  const parts = {
    ground: sankeyGround(layout, drawings.sankeyHeads, frame),
    front: sankeyFront(layout, frame),
    data: items.map(({ item }) => ({
      id: item.id,
      ...(item.project ? projectTip(item.project) : { tip: item.name }),
    })),
    drawAt: (index: number) => sankeyItem(items[index] as (typeof items)[number], layout, frame),
  }
  return { option: drawnOption(parts), height }
}
