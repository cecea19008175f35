/** What the id of a record is made of. */
interface IdParts {
  /** The article: the id of a document. */
  readonly document: string
  /** A letter for the table, or its name in a record that a person added. */
  readonly stem: string
  /** Where the record begins, or its figure: a UTF-16 offset into the raw article. */
  readonly number: number
  /** From 2 where several begin there; 0 where the id says none. */
  readonly nth: number
}

/** `sha.v2.o413-2` → `sha.v2`, `o`, 413, 2; null for an id of another form. At most nine digits: they fit 32 bits. */
export function idParts(id: string): IdParts | null {
  const found = /\.([a-z]+)(\d{1,9})(?:-(\d{1,9}))?$/i.exec(id)
  if (!found) return null
  const [, stem = '', number, nth = 0] = found
  return { document: id.slice(0, found.index), stem, number: Number(number), nth: Number(nth) }
}

export const idOf = ({ document, stem, number, nth }: IdParts): string =>
  `${document}.${stem}${number}${nth ? `-${nth}` : ''}`
