/** The peer: the app's page of projects from AG Grid Community and modular ECharts, without a framework. */
import type { Drawn } from '../drawn.ts'
import { areasOption, makeChart, stagesOption, sumsOption } from './charts.ts'
import { makeGrid } from './grid.ts'
import type { PeerFile, PeerRow } from './rowsFile.ts'
import { sumRows } from './sumRows.ts'

declare global {
  interface Window {
    drawn?: Drawn
  }
}

const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement
const response = await fetch('rows.json')
const file = (await response.json()) as PeerFile
const { rows } = file
const choice = place('cluster') as HTMLSelectElement
const clusters = new Set(rows.flatMap((row) => row.clusters))
choice.append(...Array.from(clusters, (cluster) => new Option(cluster, cluster)))

const passes = ({ clusters: own }: PeerRow) => choice.value === '' || own.includes(choice.value)
const grid = makeGrid(place('rows'), rows, passes)
const stages = makeChart(place('stages'))
const areas = makeChart(place('areas'))
const sums = makeChart(place('sums'))

function draw(): void {
  const summary = sumRows(file, choice.value)
  const [stage] = summary.stages
  const [bar] = summary.bars
  place('count').textContent = String(summary.count)
  areas.set(areasOption(summary), () => undefined)
  stages.set(stagesOption(summary), () => tell({ stage: stage ? `${stage.word} ${stage.count}` : null }))
  sums.set(sumsOption(summary), () => tell({ bar: bar ? `${bar.cluster} ${bar.cny}` : null }))
}

const tell = (part: Partial<Drawn>): void => {
  window.drawn = { stage: null, bar: null, ...window.drawn, ...part }
}

choice.addEventListener('change', () => {
  grid.onFilterChanged()
  draw()
})
draw()
