import { perData } from '../perData.ts'
import { columnNamed, type Data, rowOfId } from '../table.ts'

/** The row of `parks` of each park that has projects, by its place among the words of the column; -1 where there is none. */
export const siteRows: (data: Data) => Int32Array = perData(({ tables: { investments, parks } }) =>
  Int32Array.from(columnNamed(investments, 'park', 'word').words, (park) => rowOfId(parks, park)),
)

/** The row of `parks` of a project's park, by the row of the project. */
export function siteRowOf(data: Data, row: number): number {
  const { codes } = columnNamed(data.tables.investments, 'park', 'word')
  return siteRows(data)[codes[row] as number] ?? -1
}
