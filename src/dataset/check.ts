import type { Field, Fields } from './field.ts'
import { CONTRACT, type Dataset, TABLES, type TableName } from './schema.ts'

/** What is wrong with a file that should be a dataset, and where: `observations[3].unit`. */
interface Fault {
  readonly path: string
  readonly problem: string
}
type Checked = { readonly dataset: Dataset } | { readonly faults: readonly Fault[] }

/** Ten faults tell what is wrong; a thousand say no more. */
const FAULTS_TOLD = 10

/** The door: unknown JSON in, a dataset or the faults out. References must lead to a row. */
export function checkDataset(json: unknown): Checked {
  const faults: Fault[] = []
  const say = (path: string, problem: string) => {
    if (faults.length < FAULTS_TOLD) faults.push({ path, problem })
  }
  if (!isRecord(json)) return { faults: [{ path: '', problem: 'is no object' }] }
  if (json.contract !== CONTRACT) say('contract', `is ${String(json.contract)}, this reads ${CONTRACT}`)
  if (typeof json.version !== 'string') say('version', 'is no text')
  const ids = idsOf(json)
  for (const [name, fields] of Object.entries(TABLES)) {
    const rows = json[name]
    if (!Array.isArray(rows)) {
      say(name, 'is no list of rows')
      continue
    }
    for (const [at, row] of rows.entries()) checkParts(fields, row, `${name}[${at}]`, ids, say)
  }
  return faults.length > 0 ? { faults } : { dataset: json as unknown as Dataset }
}

type Say = (path: string, problem: string) => void
type Ids = ReadonlyMap<string, ReadonlySet<unknown>>

function checkParts(fields: Fields, value: unknown, path: string, ids: Ids, say: Say, open = false): void {
  if (!isRecord(value)) return say(path, 'is no object')
  for (const [name, field] of Object.entries(fields)) {
    if (open && !(name in value)) continue
    checkField(field, value[name], `${path}.${name}`, ids, say)
  }
}

function checkField(field: Field, value: unknown, path: string, ids: Ids, say: Say): void {
  if (value === null && field.nullable) return
  switch (field.type) {
    case 'text':
      if (typeof value !== 'string') say(path, 'is no text')
      return
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) say(path, 'is no finite number')
      return
    case 'flag':
      if (typeof value !== 'boolean') say(path, 'is neither true nor false')
      return
    case 'choice':
      if (!field.words.includes(value as string))
        say(path, `is ${String(value)}, not one of ${field.words.join(' ')}`)
      return
    case 'reference':
      if (!ids.get(field.table)?.has(value))
        say(path, `names ${String(value)}, which is not in ${field.table}`)
      return
    case 'list':
      if (!Array.isArray(value)) return say(path, 'is no list')
      for (const [at, item] of value.entries()) checkField(field.item, item, `${path}[${at}]`, ids, say)
      return
    case 'group':
      checkParts(field.parts, value, path, ids, say, field.open)
  }
}

function idsOf(json: Record<string, unknown>): Ids {
  const names = Object.keys(TABLES) as TableName[]
  return new Map(
    names.map((name) => {
      const rows = json[name]
      return [
        name,
        new Set(Array.isArray(rows) ? rows.map((row) => (isRecord(row) ? row.id : undefined)) : []),
      ]
    }),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
