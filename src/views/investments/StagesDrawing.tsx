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
  const draw = useCallback(
    (drawn: Uint32Array) =>
      withheldDrawing(messages, data, 'pipeline', drawn) ?? pipelineFigure(messages, data, drawn),
    [messages, data],
  )
  return <DrawnSection no={messages.investments.pipelineNo} figure={useOfRows(rows, chosen, draw)} />
}
