import { coverageByGroup, type CoverageRow } from '../../dataset/compare/coverage.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { describeRecord } from '../evidence/describe.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { ParkMark } from '../parts/ParkMark.tsx'
import { useData } from '../useData.ts'

interface Props {
  readonly rows: readonly CoverageRow[]
  /** There is nothing else: one park is shown, so this is all that can be. */
  readonly isAll: boolean
}

/** What one park alone reports: nothing to compare, but figures all the same. */
export function CoverageSingles({ rows, isAll }: Props) {
  const messages = useMessages()
  const data = useData()
  const { overview } = messages
  return (
    <details className="singles" open={isAll}>
      <summary>{isAll ? overview.singleOnly(rows.length) : overview.single(rows.length)}</summary>
      {Array.from(coverageByGroup(rows), ([group, members]) => (
        <section key={group}>
          <h3>{messages.groups[group]}</h3>
          <ul>
            {members
              .flatMap((row) => row.cells.flat())
              .flatMap((row) => refsAt(data.tables.observations, [row]))
              .map((record) => (
                <li key={record.id}>
                  <SingleFigure record={record} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

function SingleFigure({ record }: { readonly record: RecordRef }) {
  const messages = useMessages()
  const data = useData()
  const described = describeRecord(messages, data, record)
  if (!described) return null
  const { park, label, narrowed, figure } = described
  return (
    <FigureButton records={[record]}>
      <ParkMark at={rowOfId(data.tables.parks, park ?? '')} />
      <span>{[label, ...narrowed].join(messages.clauseComma)}</span>
      <b className="nb">{figure?.text}</b>
    </FigureButton>
  )
}
