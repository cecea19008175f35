/** The lines of the table of projects: headings of groups, and under each its projects. */
import type { InvestmentGroup } from '../../dataset/projects/groupInvestments.ts'

export interface TableLines {
  readonly groups: readonly InvestmentGroup[]
  /** Of each line a row of `investments`, or -1 - the place of the group whose heading it is. */
  readonly codes: Int32Array
}

export function tableLines(groups: readonly InvestmentGroup[]): TableLines {
  const rows = groups.reduce((all, group) => all + group.rows.length, 0)
  const codes = new Int32Array(rows + groups.length)
  let at = 0
  for (const [place, group] of groups.entries()) {
    codes[at] = -1 - place
    codes.set(group.rows, at + 1)
    at += group.rows.length + 1
  }
  return { groups, codes }
}

/** The group whose heading a line is; null for a project. */
export function groupOfLine({ groups, codes }: TableLines, line: number): InvestmentGroup | null {
  const code = codes[line] ?? 0
  return code < 0 ? (groups[-1 - code] ?? null) : null
}
