import { useMemo } from 'react'
import { type ParkFigureGroup, parkFigures } from '../../dataset/profiles/parkFigures.ts'
import { useMessages } from '../../i18n/context.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { ParkLineRows } from './ParkLineRows.tsx'

interface Props {
  /** Rows of `observations` that the filter lets through. */
  readonly rows: readonly number[]
  /** The park has others, which the filter keeps back. */
  readonly isNarrowed: boolean
}

/** The figures of a park with time, scope and status; what contradicts another stands beneath it and says so. */
export function ParkFigures({ rows, isNarrowed }: Props) {
  const { park: words } = useMessages('projects')
  const data = useData()
  const groups = useMemo(() => parkFigures(data, rows), [data, rows])
  const conflicts = groups
    .flatMap(({ lines }) => lines)
    .reduce((count, line) => count + line.conflicts.length, 0)
  return (
    <Section no={words.figuresNo} title={words.figuresTitle} unit={words.figuresUnit}>
      {groups.length === 0 ? (
        <p className="notes">{isNarrowed ? words.figuresFiltered : words.noFigures}</p>
      ) : (
        <table className="yb park-figures">
          <thead>
            <tr>
              {Object.entries(words.figureColumns).map(([key, column]) => (
                <th key={key} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.group} group={group} />
          ))}
        </table>
      )}
      {conflicts > 0 && <p className="notes">{words.conflicts(conflicts)}</p>}
    </Section>
  )
}

function Group({ group: { group, lines } }: { readonly group: ParkFigureGroup }) {
  const { groups } = useMessages()
  return (
    <tbody>
      <tr className="group">
        <th colSpan={5} scope="rowgroup">
          {groups[group]}
        </th>
      </tr>
      {lines.map((line) => (
        <ParkLineRows key={line.shown.id} line={line} />
      ))}
    </tbody>
  )
}
