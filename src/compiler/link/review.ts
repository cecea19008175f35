import type { Review } from '../../dataset/vocabulary.ts'
import { overlaps } from '../span.ts'
import type { Article, Finding, Span } from '../types.ts'
import type { Records } from './records.ts'
import { type Patch, readPatch } from './review-patch.ts'
import { findQuote, type ReadQuantities, repairedWords } from './review-figure.ts'
import { REVIEWED_TABLES, type ReviewedTable, type Verdict } from './review-file.ts'
import { isFinding, reviewFinding } from './review-finding.ts'
import { type AnyRow, newRow } from './review-row.ts'

interface Bench {
  readonly article: Article
  readonly park: string
  readonly read: ReadQuantities
  readonly tables: Record<ReviewedTable, AnyRow[]>
}

/**
 * Applies a person's verdicts to the rows of one article, in their order. A verdict that no longer finds its words, its
 * figure or its record, or that changes nothing any more, becomes an error, and leaves the rows as they are.
 */
export function applyReview(
  article: Article,
  park: string,
  records: Records,
  verdicts: readonly Verdict[],
  read: ReadQuantities,
): { records: Records; findings: Finding[] } {
  // Each table is copied, and its rows replaced, never changed; a row keeps the type of its table.
  const given = records as unknown as Readonly<Record<ReviewedTable, readonly AnyRow[]>>
  const tables = Object.fromEntries(
    REVIEWED_TABLES.map((name) => [name, [...given[name]]]),
  ) as Bench['tables']
  const bench = { article, park, read, tables }
  const findings = verdicts.flatMap((verdict) => apply(bench, verdict) ?? [])
  return { records: tables as unknown as Records, findings }
}

/** Applies one verdict; returns what is wrong with it. */
function apply(bench: Bench, verdict: Verdict): Finding | null {
  const { article, tables, read } = bench
  const quote = findQuote(article.repaired.raw, verdict)
  if (isFinding(quote)) return quote
  const match = readPatch(article, verdict, quote, verdict.match, read)
  if (isFinding(match)) return match
  const change = readPatch(article, verdict, quote, verdict.set, read)
  if (isFinding(change)) return change
  const rows = tables[verdict.table]
  const touched = rows.filter((row) => overlaps(row.source, quote) && fits(row, match.fields))
  if (verdict.verdict === 'add') return add(bench, verdict, quote, change, touched)
  const [row] = touched
  if (!row) return reviewFinding('review-no-record', [verdict.label, verdict.table], quote)
  if (touched.length > 1)
    return reviewFinding('review-many-records', [verdict.label, String(touched.length), verdict.table], quote)
  const at = rows.indexOf(row)
  switch (verdict.verdict) {
    case 'confirm':
      rows[at] = { ...row, ...reviewed(row, 'confirmed') }
      return null
    case 'reject':
      rows.splice(at, 1)
      release(bench, row.id)
      return null
    case 'correct':
      if (same(row, change.fields)) return reviewFinding('review-no-change', [verdict.label], quote)
      rows[at] = { ...row, ...change.fields, ...reviewed(row, 'corrected') }
      if (verdict.table !== 'mentions') claim(bench, row.id, change)
      return null
  }
}

function add(bench: Bench, verdict: Verdict, quote: Span, change: Patch, touched: readonly AnyRow[]) {
  const { article, park, tables } = bench
  const rows = tables[verdict.table]
  const exact = article.repaired.raw.slice(quote.start, quote.end)
  const row = newRow(verdict, change.fields, {
    park,
    id: newId(rows, `${article.id}.${verdict.table}${quote.start}`),
    source: { document: article.id, ...quote, exact },
    quote: repairedWords(article, quote),
  })
  if (isFinding(row)) return row
  if (touched.some((other) => same(other, change.fields)))
    return reviewFinding('review-no-change', [verdict.label], quote)
  rows.push(row)
  rows.sort((a, b) => a.source.start - b.source.start)
  if (verdict.table !== 'mentions') claim(bench, row.id, change)
  return null
}

/** Two records may be added to one quote. */
function newId(rows: readonly AnyRow[], stem: string): string {
  const copies = rows.filter(({ id }) => id === stem || id.startsWith(`${stem}-`)).length
  return copies === 0 ? stem : `${stem}-${copies + 1}`
}

/** Mentions are no record, and bear no review. */
const reviewed = (row: AnyRow, review: Review): { review?: Review } => ('review' in row ? { review } : {})

/** Does the row say all that, a group such as `dims` at least that? */
const fits = (row: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).every(([name, value]) =>
    isGroup(value) && isGroup(row[name]) ? fits(row[name], value) : sameValue(row[name], value),
  )

/** Does the row say just that already? */
const same = (row: AnyRow, fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).every(([name, value]) => sameValue(row[name], value))

const sameValue = (a: unknown, b: unknown): boolean =>
  isGroup(a) && isGroup(b)
    ? Object.keys(a).length === Object.keys(b).length && fits(a, b)
    : JSON.stringify(a) === JSON.stringify(b)

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The figures of a rejected record are used by none. */
function release({ tables }: Bench, id: string): void {
  tables.mentions = tables.mentions.map((mention) =>
    mention['use'] === id ? { ...mention, use: null, reason: 'rejected_in_review' } : mention,
  )
}

/** The figures that a verdict names are the record's, unless another has them. */
function claim({ tables }: Bench, id: string, { figures }: Patch): void {
  tables.mentions = tables.mentions.map((mention) =>
    mention['use'] === null && figures.some(({ raw }) => overlaps(raw, mention.source))
      ? { ...mention, use: id, reason: null }
      : mention,
  )
}
