import { type ReactNode, useState } from 'react'
import { useMessages } from '../../i18n/context.ts'

interface Props<Item> {
  readonly items: readonly Item[]
  /** Of the table, for the row that unfolds the rest. */
  readonly columns: number
  /** A `tr` with a key. */
  readonly renderRow: (item: Item) => ReactNode
}

/** More rows than these would push everything else out of sight. */
const SHOWN = 40

/** The body of a long table: the first rows, and a button for the rest, which says how many there are. */
export function FoldedRows<Item>({ items, columns, renderRow }: Props<Item>) {
  const { clusters: words } = useMessages('projects')
  const [isOpen, setOpen] = useState(false)
  const rest = items.length - SHOWN
  return (
    <tbody>
      {(isOpen ? items : items.slice(0, SHOWN)).map(renderRow)}
      {rest > 0 && !isOpen && (
        <tr className="rest">
          <td colSpan={columns}>
            {words.shownOf(SHOWN, items.length)}{' '}
            <button type="button" className="action" onClick={() => setOpen(true)}>
              {words.rest(rest)}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  )
}
