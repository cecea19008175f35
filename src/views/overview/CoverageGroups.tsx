import { coverageByGroup, type CoverageRow } from '../../dataset/compare/coverage.ts'
import { splitsFigures } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'
import { indicatorName, parkName } from '../../i18n/names.ts'
import { ParkLink } from '../parts/ParkLink.tsx'
import { VerdictSign } from '../parts/VerdictSign.tsx'
import { useData } from '../useData.ts'
import { useFilter } from '../useFilter.ts'
import type { CoverageModel } from './coverageModel.ts'
import { ObservationMarks } from './ObservationMarks.tsx'

/** The same marks by groups of indicators, with the verdicts as lines beneath. For narrow pages. */
export function CoverageGroups({ model }: { readonly model: CoverageModel }) {
  const messages = useMessages()
  const { overview } = messages
  const { rows, parks } = model
  return (
    <table className="yb coverage-narrow for-narrow">
      <thead>
        <tr>
          <th scope="col">{overview.group}</th>
          {parks.map((park) => (
            <th key={park} scope="col">
              <ParkLink park={park} />
            </th>
          ))}
        </tr>
      </thead>
      {Array.from(coverageByGroup(rows), ([group, members]) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup">
              {messages.groups[group]}
              <small>{overview.nIndicators(members.length)}</small>
            </th>
            {parks.map((park, at) => (
              <td key={park}>
                <GroupCell rows={members} at={at} />
              </td>
            ))}
          </tr>
          <VerdictLines rows={members} model={model} />
        </tbody>
      ))}
    </table>
  )
}

function GroupCell({ rows, at }: { readonly rows: readonly CoverageRow[]; readonly at: number }) {
  const { overview, filters } = useMessages()
  const isNarrowed = splitsFigures(useFilter().filter)
  const records = rows.flatMap((row) => row.cells[at] ?? [])
  if (records.length > 0) return <ObservationMarks rows={records} />
  return (
    <span className="nil">
      <span className="vh">{isNarrowed ? filters.hidden : overview.notReported}</span>
    </span>
  )
}

interface LinesProps {
  readonly rows: readonly CoverageRow[]
  readonly model: CoverageModel
}
/** One line for each indicator of the group that two parks or more report. */
function VerdictLines({ rows, model: { shared, parks, verdicts } }: LinesProps) {
  const messages = useMessages()
  const data = useData()
  const asked = rows.filter((row) => shared.includes(row))
  if (asked.length === 0) return null
  return (
    <tr className="verdicts">
      <td colSpan={parks.length + 1}>
        <ul>
          {asked.map(({ indicator, cells }) => (
            <li key={indicator}>
              <VerdictSign verdict={verdicts.get(indicator) ?? 'not_comparable'} />
              <span>{indicatorName(messages, data, indicator)}</span>
              <span className="faint">
                {parks
                  .filter((_, at) => (cells[at]?.length ?? 0) > 0)
                  .map((park) => parkName(messages, data, park))
                  .join(messages.listComma)}
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
