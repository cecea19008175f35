import { useMemo } from 'react'
import { distinctWords } from '../../dataset/distinctWords.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { rowsByWord } from '../../dataset/rowGroups.ts'
import { rowAt, rowOfId, wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName, parkFullName, parkName } from '../../i18n/names.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { FoldedRows } from '../parts/FoldedRows.tsx'
import { ParkLink } from '../parts/ParkLink.tsx'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { placeOf } from './placeOf.ts'

/** Rows of each table by park, made once for the whole list. */
function useRowsByPark() {
  const { documents, observations, investments, parkClusters } = useData().tables
  return useMemo(
    () => ({
      documents: rowsByWord(documents, 'park'),
      observations: rowsByWord(observations, 'park'),
      investments: rowsByWord(investments, 'park'),
      parkClusters: rowsByWord(parkClusters, 'park'),
    }),
    [documents, observations, investments, parkClusters],
  )
}
type RowsByPark = ReturnType<typeof useRowsByPark>

export function ParkList({ parks }: { readonly parks: readonly string[] }) {
  const { park: words } = useMessages('projects')
  const rows = useRowsByPark()
  return (
    <Section no={words.listNo} title={words.listTitle} unit={words.listUnit}>
      <table className="yb parks">
        <thead>
          <tr>
            {Object.entries(words.columns).map(([key, column]) => (
              <th key={key} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <FoldedRows
          items={parks}
          columns={6}
          renderRow={(park) => <ParkRow key={park} park={park} rows={rows} />}
        />
      </table>
    </Section>
  )
}

function ParkRow({ park, rows }: { readonly park: string; readonly rows: RowsByPark }) {
  const messages = useMessages('projects')
  const { park: words } = messages
  const data = useData()
  const { observations, investments, parks } = data.tables
  const name = parkName(messages, data, park)
  const figures = rows.observations.get(park) ?? []
  const projects = rows.investments.get(park) ?? []
  return (
    <tr>
      <th scope="row">
        <ParkLink park={park} />
        <small className="beneath">{parkFullName(messages, data, park)}</small>
      </th>
      <td className="quiet" lang="zh-Hans">
        {placeOf(rowAt(parks, rowOfId(parks, park)))}
      </td>
      <td className="count" data-column={words.columns.documents}>
        {rows.documents.get(park)?.length ?? 0}
      </td>
      <td className="count" data-column={words.columns.figures}>
        <Count
          records={refsAt(observations, figures)}
          label={words.figuresOf(name, figures.length)}
          none={messages.overview.notReported}
        />
      </td>
      <td className="count" data-column={words.columns.projects}>
        <Count
          records={refsAt(investments, projects)}
          label={words.projectsOf(name, projects.length)}
          none={messages.clusters.noProjects}
        />
      </td>
      <td>
        <Leading rows={rows.parkClusters.get(park) ?? []} />
      </td>
    </tr>
  )
}

interface CountProps {
  readonly records: ReturnType<typeof refsAt>
  readonly label: string
  readonly none: string
}
function Count({ records, label, none }: CountProps) {
  if (records.length === 0) return <span className="faint">{none}</span>
  return (
    <FigureButton records={records} title={label}>
      <b>{records.length}</b>
    </FigureButton>
  )
}

/** The clusters that the text calls leading, each once; a cluster steps through the words that do. */
function Leading({ rows }: { readonly rows: readonly number[] }) {
  const messages = useMessages()
  const data = useData()
  const { parkClusters } = data.tables
  const leading = rows.filter((row) => wordAt(parkClusters, 'role', row) === 'leading')
  if (leading.length === 0) return <span className="faint">{messages.overview.noLeading}</span>
  return (
    <ul className="tags">
      {Array.from(distinctWords(parkClusters, 'cluster', leading), ([cluster, saying]) => (
        <li key={cluster}>
          <FigureButton records={refsAt(parkClusters, saying)}>
            {clusterName(messages, data, cluster)}
          </FigureButton>
        </li>
      ))}
    </ul>
  )
}
