/**
 * A view as an address and back: `#/compare?clusters=paper,chemicals&parks=wuzhi,qinyang&focus=observations/o1`.
 * Hash routing, so that any static host and sub-folder serves it; what has its default is left out.
 */
import { CONVERSIONS } from '../dataset/compare/conversion.ts'
import { AMOUNT_GROUPINGS, FLOW_MEASURES } from '../dataset/drawingChoices.ts'
import { COMPARE_FAMILIES } from '../dataset/chartFamilies.ts'
import { EVIDENCE_TABLES } from '../dataset/evidenceTables.ts'
import { MATCHES, SCOPES, STAGE_CHOICES } from '../dataset/filter/facets.ts'
import { GROUPINGS } from '../dataset/projects/groupInvestments.ts'
import { OBS_STATUSES } from '../dataset/vocabulary.ts'
import {
  type Choice,
  DEFAULT_CHOICE,
  type Focus,
  LANGUAGES,
  PAGES,
  PROJECT_COLUMNS,
  READINGS,
  SORT_COLUMNS,
} from './choice.ts'
import {
  amountRange,
  anyText,
  type Codec,
  either,
  ids,
  oneOf,
  perhapsOneOf,
  someOf,
  span,
  word,
} from './codecs.ts'

/** `observations/o1`. */
const focus: Codec<Focus | null> = {
  write: (record) => (record ? `${record.table}/${record.id}` : ''),
  read: (text) => {
    const [name, id] = text.split('/', 2)
    const table = EVIDENCE_TABLES.find((known) => known === name)
    return table && id ? { value: { table, id }, refused: [] } : { value: undefined, refused: [text] }
  },
}

/** Page and document are the path; everything else has a name and a way of writing. A line here is all that a part more needs. */
type Addressed = Exclude<keyof Choice, 'page' | 'document'>
const FIELDS: { readonly [Key in Addressed]: readonly [name: string, codec: Codec<Choice[Key]>] } = {
  at: ['at', span],
  reading: ['read', oneOf(READINGS)],
  audit: ['audit', either('on', 'off')],
  clusters: ['clusters', ids],
  match: ['match', oneOf(MATCHES)],
  provinces: ['province', ids],
  stages: ['stage', someOf(STAGE_CHOICES)],
  amount: ['amount', amountRange],
  statuses: ['status', someOf(OBS_STATUSES)],
  scopes: ['scope', someOf(SCOPES)],
  years: ['year', ids],
  parks: ['parks', ids],
  indicator: ['indicator', word],
  family: ['chart', perhapsOneOf(COMPARE_FAMILIES)],
  indicatorY: ['against', word],
  overrides: ['with', ids],
  conversions: ['convert', someOf(CONVERSIONS)],
  onlyComparable: ['only', either('comparable', 'all')],
  areas: ['areas', oneOf(AMOUNT_GROUPINGS)],
  flow: ['flow', oneOf(FLOW_MEASURES)],
  sort: ['sort', oneOf(SORT_COLUMNS)],
  descending: ['order', either('desc', 'asc')],
  columns: ['columns', someOf(PROJECT_COLUMNS)],
  find: ['find', anyText],
  grouping: ['group', oneOf(GROUPINGS)],
  focus: ['focus', focus],
  language: ['lang', perhapsOneOf(LANGUAGES)],
}
const KEYS = Object.keys(FIELDS) as Addressed[]

/** The hash of a view, with its `#`. */
export function addressOf(choice: Choice): string {
  const path =
    choice.document === null ? choice.page : `${choice.page}/${encodeURIComponent(choice.document)}`
  const query = KEYS.flatMap((key) => {
    const text = textOf(key, choice)
    return text === textOf(key, DEFAULT_CHOICE) ? [] : [`${FIELDS[key][0]}=${encoded(text)}`]
  })
  return `#/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

const textOf = (key: Addressed, choice: Choice): string =>
  (FIELDS[key][1] as Codec<unknown>).write(choice[key])

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/')

/** A part of an address that means nothing here: `stage=finished`. */
export interface Refused {
  readonly name: string
  readonly text: string
}
interface ReadAddress {
  readonly choice: Choice
  /** False for a page that there is not. */
  readonly known: boolean
  readonly refused: readonly Refused[]
}

/** Reads an address; what it does not say or says wrongly keeps its default, and what is wrong is told. */
export function choiceOf(hash: string): ReadAddress {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [name = '', rest] = path.split('/', 2)
  const page = name === '' ? DEFAULT_CHOICE.page : PAGES.find((known) => known === name)
  const query = new URLSearchParams(search)
  const refused: Refused[] = []
  const parts = KEYS.flatMap((key) => {
    const [inAddress, codec] = FIELDS[key]
    const text = query.get(inAddress)
    query.delete(inAddress)
    if (text === null || text === '') return []
    const reading = codec.read(text)
    refused.push(...reading.refused.map((item) => ({ name: inAddress, text: item })))
    return reading.value === undefined ? [] : [[key, reading.value]]
  })
  for (const [nameless, text] of query) refused.push({ name: nameless, text })
  const told = Object.fromEntries(parts) as Partial<Choice>
  const document = rest ? decode(rest) : null
  return {
    choice: { ...DEFAULT_CHOICE, ...told, page: page ?? DEFAULT_CHOICE.page, document },
    known: page !== undefined,
    refused,
  }
}

/** A percent sign that a person typed is no reason to lose the view. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
