import { memo } from 'react'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import type { FigureCell, FigureColumn, FigureTable as Table } from './figure.ts'
import { isOpen, nextRecord } from './nextRecord.ts'
import { MixedText } from '../i18n/MixedText.tsx'

interface Opening {
  /** The record whose sentence is open. */
  readonly open: RecordRef | null
  readonly onOpen: (record: RecordRef) => void
}
interface Props extends Opening {
  readonly title: string
  readonly table: Table
}

/** The twin of a chart: the same figures as rows, each a way to its sentence. */
export const FigureTable = memo(function FigureTable({
  title,
  table: { columns, rows },
  open,
  onOpen,
}: Props) {
  return (
    <div className="scroll">
      <table className="yb">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={keyOf(cells)}>
              {columns.map((column, at) => (
                <Cell key={column.key} column={column} cell={cells[at]} at={at} open={open} onOpen={onOpen} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

const keyOf = (cells: readonly FigureCell[]): string =>
  cells.map(({ text, records }) => [text, ...records.map(({ id }) => id)].join(' ')).join('\n')

interface CellProps extends Opening {
  readonly column: FigureColumn
  readonly cell: FigureCell | undefined
  readonly at: number
}
function Cell({ column: { isNumber }, cell, at, open, onOpen }: CellProps) {
  const content =
    cell &&
    (cell.records.length > 0 ? (
      <Figure cell={cell} open={open} onOpen={onOpen} />
    ) : (
      <MixedText>{cell.text}</MixedText>
    ))
  return at === 0 ? (
    <th scope="row">{content}</th>
  ) : (
    <td className={isNumber ? 'nb' : undefined}>{content}</td>
  )
}

function Figure({ cell: { text, records }, open, onOpen }: Opening & { readonly cell: FigureCell }) {
  return (
    <button
      type="button"
      className="figure"
      data-evidence={records.map(({ table, id }) => `${table}/${id}`).join(' ')}
      aria-current={isOpen(records, open) ? 'true' : undefined}
      onClick={() => {
        const next = nextRecord(records, open)
        if (next) onOpen(next)
      }}
    >
      <MixedText>{text}</MixedText>
    </button>
  )
}
