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
  const draw = useCallback(
    (drawn: Uint32Array, among: readonly string[]) =>
      withheldDrawing(messages, data, 'sums', drawn) ??
      clusterBarFigure(messages, data, { rows: drawn, chosen: among }),
    [messages, data],
  )
  return <DrawnSection no={messages.investments.sumsNo} figure={useOfRows(rows, chosen, draw)} />
}
