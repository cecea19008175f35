/** The limit: the app's page of projects with no library, one pass over typed arrays, three drawings, a table. */
import type { Drawn } from '../drawn.ts'
import { groundOf } from './canvas.ts'
import { drawAreas } from './drawAreas.ts'
import { drawStages } from './drawStages.ts'
import { drawSums } from './drawSums.ts'
import { readTable } from './readTable.ts'
import { makeRows } from './rows.ts'
import { emptySelection, select } from './select.ts'

declare global {
  interface Window {
    drawn?: Drawn
  }
}

const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement
const response = await fetch('table.bin')
const table = readTable(await response.arrayBuffer())
const selection = emptySelection(table)
const rows = makeRows(place('rows'), table, selection)
const choice = place('cluster') as HTMLSelectElement
choice.append(...table.clusters.map((cluster) => new Option(cluster, cluster)))
const ground = (id: string) => groundOf(place(id) as HTMLCanvasElement)
const stages = ground('stages')
const areas = ground('areas')
const sums = ground('sums')

function update(): void {
  select(table, table.clusters.indexOf(choice.value), selection)
  place('count').textContent = String(selection.count)
  rows.renew()
  drawAreas(areas, table, selection)
  window.drawn = {
    stage: drawStages(stages, table, selection),
    bar: drawSums(sums, table, selection),
  }
}
choice.addEventListener('change', update)
update()
