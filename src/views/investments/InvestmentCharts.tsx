import { useMemo } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useData } from '../useData.ts'
import { pipelineFigure } from '../../charts/projects/pipelineFigure.ts'
import { withheldDrawing } from '../../charts/projects/withheldDrawing.ts'
import { DrawnSection } from '../parts/DrawnSection.tsx'
import { AmountsDrawing } from './AmountsDrawing.tsx'
import { SumsDrawing } from './SumsDrawing.tsx'

/** Stages and amounts of the projects above their table, each where the data allow it; `rows` of `investments`. */
export function InvestmentCharts({ rows }: { readonly rows: Uint32Array }) {
  const messages = useMessages('figures', 'projects')
  const { investments: words } = messages
  const data = useData()
  const noPipeline = withheldDrawing(messages, data, 'pipeline', rows)
  const pipeline = useMemo(() => pipelineFigure(messages, data, rows), [messages, data, rows])
  return (
    <>
      {noPipeline === null ? (
        <DrawnSection no={words.pipelineNo} figure={pipeline} />
      ) : (
        <p className="notes">{noPipeline}</p>
      )}
      <AmountsDrawing rows={rows} />
      <SumsDrawing rows={rows} />
    </>
  )
}
