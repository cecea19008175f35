import type { ExportSubject } from './exportJob.ts'

/**
 * A figure as JSON for programs: values in base units, with the records of the dataset that each cell stands on.
 * `records` are `table/id` of `dataset.json` of that version.
 */
export function figureJson({ figure, selection, data, address, site }: ExportSubject): string {
  const { family, title, unit, notes, table } = figure
  const rows = table.rows.map((row) =>
    Object.fromEntries(
      row.map(({ text, value, unit: baseUnit, records }, at) => [
        table.columns[at]?.key ?? String(at),
        {
          text,
          ...(value === null ? {} : { value, unit: baseUnit }),
          ...(records.length === 0 ? {} : { records: records.map(({ table: name, id }) => `${name}/${id}`) }),
        },
      ]),
    ),
  )
  const about = {
    family,
    title,
    shownIn: unit,
    selection,
    notes,
    version: data.version,
    link: site + address,
  }
  return `${JSON.stringify({ ...about, columns: table.columns, rows }, null, 2)}\n`
}
