import { useCallback, useMemo } from 'react'
import { BarChart } from '../../charts/BarChart.tsx'
import { barRows } from '../../charts/barRows.ts'
import { barSeries } from '../../charts/barSeries.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import { useApp } from '../../store/context.ts'
import { useFocus } from '../evidence/useFocus.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { BarLegend } from './BarLegend.tsx'
import { BarRemarks } from './BarRemarks.tsx'
import type { CompareModel, Entry } from './compareModel.ts'
import { LinePicker } from './LinePicker.tsx'
import { SaveImage } from './SaveImage.tsx'
import { useScheme } from './useScheme.ts'

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
  const shown = useFocus()
  const focus = useApp((state) => state.focus)
  const onOpen = useCallback((id: string) => focus({ table: 'observations', id }), [focus])
  const series = useMemo(() => {
    const title = formatLine(messages, data, entry.line)
    return barSeries(messages, data, title, barRows(entry.comparison, overrides))
  }, [messages, data, entry, overrides])
  return (
    <div id={FIGURE_ID} tabIndex={-1}>
      <Section no={messages.compare.figureNo} title={series.title} unit={series.unit}>
        <LinePicker model={model} chosen={entry} />
        <BarChart
          series={series}
          scheme={scheme}
          focused={shown?.table === 'observations' ? shown.id : null}
          onOpen={onOpen}
        />
        <BarLegend marks={series.marks} />
        <BarRemarks comparison={entry.comparison} />
        <SaveImage comparison={entry.comparison} series={series} />
      </Section>
    </div>
  )
}
