import { useCallback } from 'react'
import { clusterBarFigure } from '../../charts/projects/clusterBarFigure.ts'
import { withheldDrawing } from '../../charts/projects/withheldDrawing.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { DrawnSection } from '../parts/DrawnSection.tsx'
import { useData } from '../useData.ts'
import { useOfRows } from './useOfRows.ts'

/** What the projects of each cluster come to; `rows` of `investments`. */
export function SumsDrawing({ rows }: { readonly rows: Uint32Array }) {
  const messages = useMessages('figures', 'projects')
  const data = useData()
  const chosen = useApp((state) => state.choice.clusters)
  const withheld = withheldDrawing(messages, data, 'sums', rows)
  const draw = useCallback(
    (drawn: Uint32Array, among: readonly string[]) =>
      clusterBarFigure(messages, data, { rows: drawn, chosen: among }),
    [messages, data],
  )
  const figure = useOfRows(rows, chosen, draw)
  if (withheld !== null) return <p className="notes">{withheld}</p>
  return <DrawnSection no={messages.investments.sumsNo} figure={figure} />
}
