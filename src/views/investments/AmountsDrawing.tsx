import { useCallback, useMemo } from 'react'
import { treemapFigure } from '../../charts/projects/treemapFigure.ts'
import { withheldDrawing } from '../../charts/projects/withheldDrawing.ts'
import { useAfterPaint } from '../../charts/useAfterPaint.ts'
import { AMOUNT_GROUPINGS } from '../../dataset/drawingChoices.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { Choices } from '../parts/Choices.tsx'
import { DrawnSection } from '../parts/DrawnSection.tsx'
import { useData } from '../useData.ts'
import { useOfRows } from './useOfRows.ts'

/**
 * The amounts that are stated as areas, and those that are not as marks; `rows` of `investments`. The areas cost more than
 * all else on the page together: the whole figure, with its words, follows a frame after the first one and the table.
 */
export function AmountsDrawing({ rows }: { readonly rows: Uint32Array }) {
  const messages = useMessages('figures', 'projects')
  const { drawings, investments: words } = messages
  const data = useData()
  const chosen = useApp((state) => state.choice.clusters)
  const grouping = useApp((state) => state.choice.areas)
  const { choose } = useActions()
  const passing = useAfterPaint(useMemo(() => ({ rows, chosen }), [rows, chosen]))
  const draw = useCallback(
    (drawn: Uint32Array, among: readonly string[]) =>
      withheldDrawing(messages, data, 'treemap', drawn) ??
      treemapFigure(messages, data, { rows: drawn, grouping, chosen: among }),
    [messages, data, grouping],
  )
  return (
    <DrawnSection no={words.amountsNo} figure={useOfRows(passing.rows, passing.chosen, draw)}>
      <Choices
        label={drawings.groupBy}
        values={AMOUNT_GROUPINGS}
        chosen={grouping}
        words={{ cluster: drawings.byCluster, park: drawings.byPark }}
        onChoose={(value) => choose({ areas: value })}
      />
    </DrawnSection>
  )
}
