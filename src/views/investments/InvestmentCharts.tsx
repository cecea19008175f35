import { AmountsDrawing } from './AmountsDrawing.tsx'
import { StagesDrawing } from './StagesDrawing.tsx'
import { SumsDrawing } from './SumsDrawing.tsx'

/** Stages and amounts of the projects above their table, each where the data allow it; `rows` of `investments`. */
export function InvestmentCharts({ rows }: { readonly rows: Uint32Array }) {
  return (
    <>
      <StagesDrawing rows={rows} />
      <AmountsDrawing rows={rows} />
      <SumsDrawing rows={rows} />
    </>
  )
}
