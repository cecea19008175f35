import { useMemo } from 'react'
import { sankeyFigure } from '../../charts/projects/sankeyFigure.ts'
import { withheldDrawing } from '../../charts/projects/withheldDrawing.ts'
import { FLOW_MEASURES } from '../../dataset/drawingChoices.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { Choices } from '../parts/Choices.tsx'
import { DrawnSection } from '../parts/DrawnSection.tsx'
import { useData } from '../useData.ts'
import { useSelection } from '../useSelection.ts'

/** The projects that the filter lets through, from their parks through their clusters. */
export function ClusterFlow() {
  const messages = useMessages('figures', 'projects')
  const { drawings, clusters: words } = messages
  const data = useData()
  const { investments, clusters: chosen } = useSelection()
  const measure = useApp((state) => state.choice.flow)
  const { choose } = useActions()
  const rows = useMemo(() => Array.from(investments), [investments])
  const figure = useMemo(
    () =>
      withheldDrawing(messages, data, 'sankey', rows) ??
      sankeyFigure(messages, data, { rows, measure, chosen }),
    [messages, data, rows, measure, chosen],
  )
  return (
    <DrawnSection no={words.flowNo} figure={figure}>
      <Choices
        label={drawings.measure}
        values={FLOW_MEASURES}
        chosen={measure}
        words={drawings.measures}
        onChoose={(flow) => choose({ flow })}
      />
    </DrawnSection>
  )
}
