import { useMemo } from 'react'
import { clusterBarFigure } from '../../charts/projects/clusterBarFigure.ts'
import { withheldDrawing } from '../../charts/projects/withheldDrawing.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { DrawnSection } from '../parts/DrawnSection.tsx'
import { useData } from '../useData.ts'

/** What the projects of each cluster come to; `rows` of `investments`. */
export function SumsDrawing({ rows }: { readonly rows: Uint32Array }) {
  const messages = useMessages('figures', 'projects')
  const data = useData()
  const chosen = useApp((state) => state.choice.clusters)
  const withheld = withheldDrawing(messages, data, 'sums', rows)
  const figure = useMemo(
    () => clusterBarFigure(messages, data, { rows, chosen }),
    [messages, data, rows, chosen],
  )
  if (withheld !== null) return <p className="notes">{withheld}</p>
  return <DrawnSection no={messages.investments.sumsNo} figure={figure} />
}
