import { useMemo } from 'react'
import { timelineFigure } from '../../charts/timeline/timelineFigure.ts'
import type { TimelineRows } from '../../charts/timeline/timelineSeries.ts'
import { useMessages } from '../../i18n/context.ts'
import { DrawnSection } from '../parts/DrawnSection.tsx'
import { useData } from '../useData.ts'

interface Props {
  readonly park: string
  readonly rows: TimelineRows
}

/** What the articles say of a park, along the years. */
export function ParkTimeline({ park, rows }: Props) {
  const messages = useMessages('comparison', 'figures', 'projects')
  const { park: words, drawings, charts } = messages
  const data = useData()
  const figure = useMemo(() => timelineFigure(messages, data, park, rows), [messages, data, park, rows])
  if (figure.marks.length === 0)
    return <p className="notes">{drawings.withheld(charts.families.timeline, drawings.noRecords)}</p>
  return <DrawnSection no={words.timelineNo} figure={figure} />
}
