import { useMessages } from '../../i18n/context.ts'
import { GRID_ROLES } from '../parts/gridRoles.ts'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import { Section } from '../parts/Section.tsx'
import { useGridWalk } from '../parts/useGridWalk.ts'
import { useData } from '../useData.ts'
import type { CompareModel, Entry } from '../../dataset/compare/compareModel.ts'
import { groupEntries } from './groupEntries.ts'
import { MatrixRow } from './MatrixRow.tsx'

interface Props {
  readonly model: CompareModel
  readonly chosen: Entry
}

/** Every line × the parks, with value, period, scope, status and verdict; lines of one park folded away. */
export function CompareMatrix({ model, chosen }: Props) {
  const { compare } = useMessages('comparison')
  const { shared, single, parks } = model
  return (
    <Section no={compare.matrixNo} title={compare.matrixTitle} unit={compare.matrixNote}>
      {shared.length > 0 && <Lines entries={shared} parks={parks} chosen={chosen} />}
      {single.length > 0 && (
        <details className="folded" open={shared.length === 0}>
          <summary>{compare.singles(single.length)}</summary>
          <Lines entries={single} parks={parks} chosen={chosen} />
        </details>
      )}
    </Section>
  )
}

/** Columns of so many parks fit a tablet; of more, rows become blocks there. */
const FEW_PARKS = 3

interface LinesProps {
  readonly entries: readonly Entry[]
  readonly parks: readonly string[]
  readonly chosen: Entry
}
function Lines({ entries, parks, chosen }: LinesProps) {
  const { compare, groups } = useMessages('comparison')
  const data = useData()
  const walk = useGridWalk()
  return (
    <div className="scroll">
      <table
        {...GRID_ROLES.grid}
        aria-label={compare.matrixTitle}
        className={`yb line-matrix ${parks.length > FEW_PARKS ? 'many' : ''}`}
        {...walk}
      >
        <thead {...GRID_ROLES.rowGroup}>
          <tr {...GRID_ROLES.row}>
            <th {...GRID_ROLES.columnHeader} scope="col">
              {compare.indicator}
            </th>
            {parks.map((park) => (
              <th key={park} {...GRID_ROLES.columnHeader} scope="col">
                <ParkLabel park={park} />
              </th>
            ))}
            <th {...GRID_ROLES.columnHeader} scope="col">
              {compare.verdictColumn}
            </th>
          </tr>
        </thead>
        {groupEntries(data, entries).map(({ group, entries: members }) => (
          <tbody key={group} {...GRID_ROLES.rowGroup}>
            <tr {...GRID_ROLES.row} className="group">
              <th {...GRID_ROLES.rowHeader} scope="rowgroup" colSpan={parks.length + 2}>
                {groups[group]}
              </th>
            </tr>
            {members.map((entry) => (
              <MatrixRow key={entry.line.id} entry={entry} parks={parks} isChosen={entry === chosen} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
