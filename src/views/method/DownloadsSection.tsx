import { isCore, TABLES, type TableName } from '../../dataset/schema.ts'
import type { Data } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatNumber } from '../../i18n/formatQuantity.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'

const FILES = ['dataset.json', 'dataset.schema.json', 'datapackage.json', 'accuracy.json'] as const
const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** Every file of the dataset as a plain link beside the page, wherever that is served from. */
export function DownloadsSection() {
  const messages = useMessages('checks')
  const { method } = messages
  const data = useData()
  return (
    <Section no={method.downloadsNo} title={method.downloadsTitle} unit={method.downloadsUnit}>
      <table className="yb downloads">
        <thead>
          <tr>
            <th scope="col">{method.file}</th>
            <th scope="col">{method.holds}</th>
            <th scope="col">{method.rows}</th>
          </tr>
        </thead>
        <tbody>
          {FILES.map((file) => (
            <FileRow key={file} path={file} holds={method.files[file]} rows="" />
          ))}
          {TABLE_NAMES.map((name) => (
            <FileRow
              key={name}
              path={`tables/${name}.csv`}
              holds={method.tables[name]}
              rows={formatNumber(messages, rowsOf(data, name))}
            />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

const rowsOf = ({ tables, counts }: Data, name: TableName): number =>
  isCore(name) ? tables[name].length : counts[name]

interface Props {
  readonly path: string
  readonly holds: string
  readonly rows: string
}
function FileRow({ path, holds, rows }: Props) {
  return (
    <tr>
      <th scope="row">
        <a href={`dataset/${path}`} download>
          {path}
        </a>
      </th>
      <td>{holds}</td>
      <td className="n">{rows}</td>
    </tr>
  )
}
