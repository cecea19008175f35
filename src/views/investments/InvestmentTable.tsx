import { useRef } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { useLargestAmount } from './largestAmount.ts'
import { NothingFound } from './NothingFound.tsx'
import { ProjectHead } from './ProjectHead.tsx'
import { ProjectLines } from './ProjectLines.tsx'
import { useShownColumns } from './projectTable.ts'
import { TableTools } from './TableTools.tsx'
import { countLines } from './tableLines.ts'
import { DRAWN_AT_ONCE, MOST_LINES } from './useDrawnChunks.ts'
import { useTableLines } from './useTableLines.ts'

/** More columns do not fit beside the rail and the evidence. */
const FIT = 7

/** Every project that passes the filters and has the reader's words: found, sorted and grouped. */
export function InvestmentTable({ rows }: { readonly rows: Uint32Array }) {
  const { investments: words } = useMessages('projects')
  const all = useData().tables.investments.length
  const sort = useApp((state) => state.choice.sort)
  const descending = useApp((state) => state.choice.descending)
  const columns = useShownColumns()
  const table = useRef<HTMLTableElement>(null)
  const { found, lines } = useTableLines(rows)
  const largest = useLargestAmount(found)
  const count = countLines(lines)
  const isLong = count > DRAWN_AT_ONCE
  return (
    <Section no={words.tableNo} title={words.tableTitle} unit={words.unit}>
      <TableTools />
      {found.length === 0 ? (
        <NothingFound />
      ) : (
        <div className={columns.length > FIT ? 'wide-table' : undefined}>
          <table
            ref={table}
            className={isLong ? 'yb investments long' : 'yb investments'}
            aria-rowcount={Math.min(count, MOST_LINES) + 1}
            aria-colcount={columns.length}
          >
            <caption className="vh">{words.sorted(words.columns[sort], descending)}</caption>
            <ProjectHead columns={columns} />
            <ProjectLines table={table} lines={lines} largest={largest} />
          </table>
        </div>
      )}
      {count > MOST_LINES && <p className="notes">{words.firstLines(MOST_LINES, count)}</p>}
      {isLong && <p className="notes on-paper">{words.onPaper}</p>}
      <output className="notes">{words.shown(found.length, all)}</output>
    </Section>
  )
}
