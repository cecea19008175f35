import { useCallback } from 'react'
import { pipelineFigure } from '../../charts/projects/pipelineFigure.ts'
import { withheldDrawing } from '../../charts/projects/withheldDrawing.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { DrawnSection } from '../parts/DrawnSection.tsx'
import { useData } from '../useData.ts'
import { useOfRows } from './useOfRows.ts'

/** How far the projects have come; `rows` of `investments`. */
export function StagesDrawing({ rows }: { readonly rows: Uint32Array }) {
  const messages = useMessages('figures', 'projects')
  const data = useData()
  const chosen = useApp((state) => state.choice.clusters)
  const draw = useCallback((drawn: Uint32Array) => pipelineFigure(messages, data, drawn), [messages, data])
  const figure = useOfRows(rows, chosen, draw)
  const withheld = withheldDrawing(messages, data, 'pipeline', rows)
  if (withheld !== null) return <p className="notes">{withheld}</p>
  return <DrawnSection no={messages.investments.pipelineNo} figure={figure} />
}
