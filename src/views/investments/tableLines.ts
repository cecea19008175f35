/** The lines of the table of projects: headings of groups, and under each its projects. */
import { countBelow } from '../../dataset/countBelow.ts'
import type { InvestmentGroup, InvestmentGroups } from '../../dataset/projects/groupInvestments.ts'
import { rowsOfPart, sizeOfPart } from '../../dataset/partitionRows.ts'

export interface TableLines extends InvestmentGroups {
  /** The line of each group's heading; at last how many lines there are. */
  readonly heads: Uint32Array
  /** The rows of a part, the same object each time: what they come to is then known. */
  readonly rowsOf: (part: number) => Uint32Array
}

/** A heading, or a row of `investments`. */
type TableLine = { readonly group: InvestmentGroup } | { readonly row: number }

export function tableLines({ parted, groups }: InvestmentGroups): TableLines {
  const heads = new Uint32Array(groups.length + 1)
  for (const [at, { part }] of groups.entries())
    heads[at + 1] = (heads[at] as number) + 1 + sizeOfPart(parted, part)
  const known = new Map<number, Uint32Array>()
  const rowsOf = (part: number) => {
    const rows = known.get(part) ?? rowsOfPart(parted, part)
    known.set(part, rows)
    return rows
  }
  return { parted, groups, heads, rowsOf }
}

export const countLines = ({ heads }: TableLines): number => heads.at(-1) ?? 0

/** What stands on a line; no object is kept for any. */
export function lineAt(lines: TableLines, line: number): TableLine {
  const { parted, groups, heads } = lines
  const at = headsBefore(lines, line + 1) - 1
  const group = groups[at]
  if (!group || line >= countLines(lines)) throw new RangeError(`there is no line ${line}`)
  const below = line - (heads[at] as number)
  if (below === 0) return { group }
  return { row: parted.rows[(parted.starts[group.part] as number) + below - 1] as number }
}

/** How many headings stand before a line. */
export const headsBefore = ({ groups, heads }: TableLines, line: number): number =>
  countBelow(heads, line, groups.length)
