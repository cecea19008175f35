import { coverageByGroup, type CoverageRow } from '../../dataset/compare/coverage.ts'
import { useMessages } from '../../i18n/context.ts'
import { indicatorName, parkName } from '../../i18n/names.ts'
import { ParkLink } from '../parts/ParkLink.tsx'
import { VerdictSign } from '../parts/VerdictSign.tsx'
import { useData } from '../useData.ts'
import { type CoverageModel, marksAcross } from './coverageModel.ts'
import { ObservationMarks } from './ObservationMarks.tsx'

/** Parks × the indicators that two or more of them report, with a verdict beneath each. For wide pages. */
export function CoverageMatrix({ model }: { readonly model: CoverageModel }) {
  const messages = useMessages()
  const data = useData()
  const { overview } = messages
  const { shared, parks, verdicts } = model
  return (
    <div className="scroll for-roomy">
      <table className="yb matrix">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{overview.group}</span>
            </th>
            {Array.from(coverageByGroup(shared), ([group, rows]) => (
              <th key={group} scope="colgroup" colSpan={rows.length} className="edge">
                {messages.groups[group]}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{overview.indicator}</th>
            {shared.map((row) => (
              <th key={row.indicator} scope="col" className={edgeOf(row, shared)}>
                <span className="upright">{indicatorName(messages, data, row.indicator)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parks.map((park, at) => (
            <tr key={park}>
              <th scope="row">
                <ParkLink park={park} />
              </th>
              {shared.map((row) => (
                <td key={row.indicator} className={edgeOf(row, shared)}>
                  <Cell row={row} at={at} park={park} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{overview.parksReporting}</th>
            {shared.map((row) => (
              <td key={row.indicator} className={edgeOf(row, shared)}>
                {row.parks}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{overview.verdict}</th>
            {shared.map((row) => (
              <td key={row.indicator} className={edgeOf(row, shared)}>
                <VerdictSign verdict={verdicts.get(row.indicator) ?? 'not_comparable'} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface CellProps {
  readonly row: CoverageRow
  /** The park's place among those of the row. */
  readonly at: number
  readonly park: string
}
function Cell({ row, at, park }: CellProps) {
  const messages = useMessages()
  const data = useData()
  const { overview, filters } = messages
  const rows = row.cells[at] ?? []
  if (rows.length > 0) return <ObservationMarks rows={rows} className={`across-${marksAcross(row)}`} />
  if (row.hidden[at] !== true)
    return (
      <span className="nil" title={overview.notReported}>
        <span className="vh">{overview.notReported}</span>
      </span>
    )
  const title = filters.hiddenOf(parkName(messages, data, park), indicatorName(messages, data, row.indicator))
  return (
    <span className="nil hidden" title={title}>
      <span className="vh">{filters.hidden}</span>
    </span>
  )
}

/** A rule stands before the first indicator of a group. */
function edgeOf(row: CoverageRow, rows: readonly CoverageRow[]): string | undefined {
  const before = rows[rows.indexOf(row) - 1]
  return before?.group === row.group ? undefined : 'edge'
}
