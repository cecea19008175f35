import { type Ref, useMemo, useState } from 'react'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { useMessages } from '../i18n/context.ts'
import type { ChartFigure } from './figure.ts'
import { FigureTable } from './FigureTable.tsx'
import { useAfterPaint } from './useAfterPaint.ts'

interface Props {
  readonly figure: ChartFigure
  /** The record whose sentence is open. */
  readonly open: RecordRef | null
  readonly onOpen: (record: RecordRef) => void
  readonly ref: Ref<HTMLDetailsElement>
}

/** A table of so few rows can be found in the page while it is folded away; of others few readers look into any. */
const MOST_FOLDED = 50
/** What has so many marks has no short table: it need not be made to be counted. */
const MOST_MARKS = 200

/** The table of a chart below it; while it is folded away, it follows the chart when that is painted. */
export function FigureTwin({ figure, open, onOpen, ref }: Props) {
  const { charts } = useMessages('figures')
  const [isUnfolded, setUnfolded] = useState(false)
  const now = useMemo(() => ({ figure, open }), [figure, open])
  const followed = useAfterPaint(now)
  const shown = isUnfolded ? now : followed
  const table = useMemo(
    () => (isUnfolded ? shown.figure.table : tableIfShort(shown.figure)),
    [isUnfolded, shown.figure],
  )
  return (
    <details
      className="twin folded"
      ref={ref}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary>{charts.table}</summary>
      {table && <FigureTable title={shown.figure.title} table={table} open={shown.open} onOpen={onOpen} />}
    </details>
  )
}

function tableIfShort(figure: ChartFigure): ChartFigure['table'] | null {
  if (figure.marks.length > MOST_MARKS) return null
  const { table } = figure
  return table.rows.length <= MOST_FOLDED ? table : null
}
