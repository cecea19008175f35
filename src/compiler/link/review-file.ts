/**
 * `data/reviews/<document>.json`: what a person found on reading an article beside its records.
 *
 *     { "document": "001_51d2894722f2002f",
 *       "verdicts": [
 *         { "verdict": "correct", "table": "observations",
 *           "quote": "2012年预计完成固定资产130亿元",
 *           "match": { "value": { "read": "130亿元" } },
 *           "set": { "indicator": "fixed_asset_investment", "period": "2012" },
 *           "note": "投资 is missing in print; 完成 takes nothing else." } ] }
 *
 * A quote is copied from the raw file and stands in it once; where it does not, `context` is a longer quote that does
 * and holds it once. No number is written down: `{ "read": "130亿元" }` names a figure by its words in the quote, or in
 * another quote, given as `in`, and the grammar reads it.
 */
import { TABLES } from '../../dataset/schema.ts'
import type { Field, Fields } from '../../dataset/field.ts'
import type { Finding } from '../types.ts'
import { reviewFinding } from './review-finding.ts'

const VERDICTS = ['confirm', 'correct', 'add', 'reject'] as const
export const REVIEWED_TABLES = [
  'mentions',
  'observations',
  'investments',
  'parkClusters',
  'rankings',
  'honours',
  'measures',
] as const
export type ReviewedTable = (typeof REVIEWED_TABLES)[number]

/** A figure, by its words: in the quote, or in the other quote `in`. */
export interface Reading {
  readonly read: string
  readonly in?: string
}
export type FieldValue = string | boolean | null | readonly string[] | Reading | FieldValues
export interface FieldValues {
  readonly [field: string]: FieldValue
}
export interface Verdict {
  /** What messages call it: `verdict 3, correct observations`. */
  readonly label: string
  readonly verdict: (typeof VERDICTS)[number]
  readonly table: ReviewedTable
  readonly quote: string
  readonly context: string | null
  /** Which of the records that the quote touches is meant. */
  readonly match: FieldValues
  /** What it should say. Empty for `confirm` and `reject`. */
  readonly set: FieldValues
  /** Why, for the next reader. */
  readonly note: string
}

/** The door: unknown JSON in, verdicts out; what is wrong becomes findings, and the rest still counts. */
export function parseReview(json: unknown, document: string): { verdicts: Verdict[]; findings: Finding[] } {
  const file = `${document}.json`
  const wrong = (problem: string) => ({
    verdicts: [],
    findings: [reviewFinding('review-malformed', [file, problem])],
  })
  if (!isObject(json)) return wrong('it is no object')
  if (json['document'] !== document) return wrong(`it is about ${String(json['document'])}`)
  if (!Array.isArray(json['verdicts'])) return wrong('`verdicts` is no list')
  const verdicts: Verdict[] = []
  const findings: Finding[] = []
  for (const [at, one] of json['verdicts'].entries()) {
    const label = `verdict ${at + 1}`
    const verdict = parseVerdict(one, label)
    if (typeof verdict === 'string') findings.push(reviewFinding('review-malformed', [label, verdict]))
    else verdicts.push(verdict)
  }
  return { verdicts, findings }
}

/** A verdict, or what is wrong with it. */
function parseVerdict(json: unknown, at: string): Verdict | string {
  if (!isObject(json)) return 'it is no object'
  const { quote, context = null, note, match = {}, set = {} } = json
  const verdict = VERDICTS.find((word) => word === json['verdict'])
  const table = REVIEWED_TABLES.find((word) => word === json['table'])
  if (!verdict) return `\`verdict\` is not one of ${VERDICTS.join(', ')}`
  if (!table) return `\`table\` is not one of ${REVIEWED_TABLES.join(', ')}`
  if (typeof quote !== 'string' || quote === '') return '`quote` is missing'
  if (context !== null && typeof context !== 'string') return '`context` is no text'
  if (typeof note !== 'string' || note.trim() === '') return '`note` is missing: say why'
  const problem = faultIn(table, match, 'match') ?? faultIn(table, set, 'set')
  if (problem !== null) return problem
  const changes = Object.keys(set as FieldValues).length > 0
  if (changes !== (verdict === 'correct' || verdict === 'add')) return `\`set\` does not go with ${verdict}`
  const label = `${at}, ${verdict} ${table}`
  return { label, verdict, table, quote, context, note, match: match as FieldValues, set: set as FieldValues }
}

/** What is wrong with the fields of a verdict, by the description of the table. */
function faultIn(table: ReviewedTable, values: unknown, name: 'match' | 'set'): string | null {
  if (!isObject(values)) return `\`${name}\` is no object`
  return faultInParts(TABLES[table], values, name)
}

function faultInParts(fields: Fields, values: Record<string, unknown>, path: string): string | null {
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name]
    const problem = field ? faultInField(field, value, `${path}.${name}`) : `there is no \`${path}.${name}\``
    if (problem !== null) return problem
  }
  return null
}

function faultInField(field: Field, value: unknown, path: string): string | null {
  if (value === null && field.nullable) return null
  switch (field.type) {
    case 'text':
    case 'reference':
      return typeof value === 'string' ? null : `\`${path}\` is no text`
    case 'choice':
      return field.words.includes(value as string)
        ? null
        : `\`${path}\` is not one of ${field.words.join(', ')}`
    case 'flag':
      return typeof value === 'boolean' ? null : `\`${path}\` is neither true nor false`
    case 'number':
      return isReading(value) ? null : `\`${path}\` is a figure: name its words, { "read": "…" }`
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? null
        : `\`${path}\` is no list of texts`
    case 'group':
      return isObject(value) ? faultInParts(field.parts, value, path) : `\`${path}\` is no object`
  }
}

/** Is it `{ read, in? }`? */
export const isReading = (value: unknown): value is Reading =>
  isObject(value) && typeof value['read'] === 'string' && ['string', 'undefined'].includes(typeof value['in'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
