import { BLUE, clear, type Ground, LABEL, write } from './canvas.ts'
import type { LimitTable } from './readTable.ts'
import type { Selection } from './select.ts'

/** As the app has them. */
const MOST_BARS = 40
const LEAST_AMOUNTS = 3
const VALUE_ROOM = 110
const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 })

/** Sums of clusters, kind by kind, the largest first; tells the first bar: `化工 4000000000`. */
export function drawSums(ground: Ground, table: LimitTable, selection: Selection): string | null {
  clear(ground)
  if (selection.amounts < LEAST_AMOUNTS) return null
  const bars = barsOf(table, selection)
  const most = Math.max(...bars.map(({ cny }) => cny))
  const kinds = [...new Set(bars.map(({ kind }) => kind))]
  const line = ground.height / (bars.length + kinds.length)
  let y = line / 2
  for (const kind of kinds) {
    write(ground, table.kinds[kind] ?? '', 8, y)
    y += line
    for (const bar of bars.filter((each) => each.kind === kind)) {
      const width = ((ground.width - LABEL - VALUE_ROOM) * bar.cny) / most
      write(ground, bar.cluster, 8, y)
      ground.context.fillStyle = BLUE
      ground.context.fillRect(LABEL, y - line * 0.35, width, line * 0.7)
      write(ground, `${format.format(bar.cny / 1e8)} 亿元`, LABEL + width + 8, y)
      y += line
    }
  }
  const [first] = bars
  return first ? `${first.cluster} ${first.cny}` : null
}

/** Of all sums the largest, then by kind. */
function barsOf({ clusters, kinds }: LimitTable, { sums }: Selection) {
  const width = clusters.length + 1
  const bars = kinds.flatMap((_, kind) =>
    Array.from({ length: width }, (__, at) => ({
      kind,
      cluster: clusters[at] ?? '未归类',
      cny: sums[kind * width + at] as number,
    })).filter(({ cny }) => cny > 0),
  )
  return bars
    .toSorted((a, b) => b.cny - a.cny)
    .slice(0, MOST_BARS)
    .toSorted((a, b) => a.kind - b.kind)
}
