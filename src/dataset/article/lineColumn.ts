/** Line and column of an offset, counted from 1 as editors do; a column is a UTF-16 code unit. */
export function lineColumn(raw: string, offset: number): { readonly line: number; readonly column: number } {
  const before = raw.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
