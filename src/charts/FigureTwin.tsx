import { type Ref, useDeferredValue, useMemo, useState } from 'react'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { useMessages } from '../i18n/context.ts'
import type { ChartFigure } from './figure.ts'
import { FigureTable } from './FigureTable.tsx'

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

/** The table of a chart below it; while it is folded away, it follows the chart when there is time. */
export function FigureTwin({ figure, open, onOpen, ref }: Props) {
  const { charts } = useMessages('figures')
  const [isUnfolded, setUnfolded] = useState(false)
  const followed = useDeferredValue(figure)
  const followedOpen = useDeferredValue(open)
  const table = useMemo(
    () => (isUnfolded ? figure.table : tableIfShort(followed)),
    [isUnfolded, figure, followed],
  )
  return (
    <details
      className="twin folded"
      ref={ref}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary>{charts.table}</summary>
      {table && (
        <FigureTable
          title={figure.title}
          table={table}
          open={isUnfolded ? open : followedOpen}
          onOpen={onOpen}
        />
      )}
    </details>
  )
}

function tableIfShort(figure: ChartFigure): ChartFigure['table'] | null {
  if (figure.marks.length > MOST_MARKS) return null
  const { table } = figure
  return table.rows.length <= MOST_FOLDED ? table : null
}
