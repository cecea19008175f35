import { useMemo } from 'react'
import { barFigure } from '../../charts/barFigure.ts'
import { FigureChart } from '../../charts/FigureChart.tsx'
import { useMessages } from '../../i18n/context.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import { useApp } from '../../store/context.ts'
import { useFocus } from '../evidence/useFocus.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { useScheme } from '../useScheme.ts'
import { BarRemarks } from './BarRemarks.tsx'
import type { CompareModel, Entry } from './compareModel.ts'
import { LinePicker } from './LinePicker.tsx'
import { ShareButton } from '../share/ShareButton.tsx'

interface Props {
  readonly model: CompareModel
  readonly entry: Entry
}

const FIGURE_ID = 'compare-figure'
/** Brings the chart into sight, for a line chosen further down. */
export const goToFigure = (): void => document.getElementById(FIGURE_ID)?.focus()

/** The chosen line as bars, with what must be said beside them. */
export function CompareFigure({ model, entry }: Props) {
  const messages = useMessages()
  const data = useData()
  const scheme = useScheme()
  const overrides = useApp((state) => state.choice.overrides)
  const open = useFocus()
  const focus = useApp((state) => state.focus)
  const figure = useMemo(() => {
    const title = formatLine(messages, data, entry.line)
    return barFigure(messages, data, { title, comparison: entry.comparison, overrides })
  }, [messages, data, entry, overrides])
  return (
    <div id={FIGURE_ID} tabIndex={-1}>
      <Section no={messages.compare.figureNo} title={figure.title} unit={figure.unit}>
        <LinePicker model={model} chosen={entry} />
        <FigureChart
          figure={figure}
          scheme={scheme}
          open={open}
          onOpen={focus}
          remarks={<BarRemarks comparison={entry.comparison} />}
        />
        <ShareButton figure={figure} />
      </Section>
    </div>
  )
}
