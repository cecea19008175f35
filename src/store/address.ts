/**
 * A view as an address and back: `#/compare?clusters=paper,chemicals&parks=wuzhi,qinyang&focus=observations/o1`.
 * Hash routing, so that any static host and sub-folder serves it; what has its default is left out.
 */
import { EVIDENCE_TABLES } from '../dataset/evidenceTables.ts'
import {
  type Choice,
  DEFAULT_CHOICE,
  type Focus,
  LANGUAGES,
  PAGES,
  READINGS,
  SORT_COLUMNS,
} from './choice.ts'

/** The hash of a view, with its `#`. */
export function addressOf(choice: Choice): string {
  const path =
    choice.document === null ? choice.page : `${choice.page}/${encodeURIComponent(choice.document)}`
  const query: [string, string][] = []
  const put = (name: string, value: string, standard = '') => {
    if (value !== standard) query.push([name, value])
  }
  put('at', choice.at?.join('-') ?? '')
  put('read', choice.reading, DEFAULT_CHOICE.reading)
  put('clusters', choice.clusters.join(','))
  put('match', choice.match, DEFAULT_CHOICE.match)
  put('parks', choice.parks.join(','))
  put('indicator', choice.indicator ?? '')
  put('with', choice.overrides.join(','))
  put('sort', sortText(choice), sortText(DEFAULT_CHOICE))
  put('focus', choice.focus ? `${choice.focus.table}/${choice.focus.id}` : '')
  put('lang', choice.language ?? '')
  const text = query.map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')}`,
  )
  return `#/${path}${text.length > 0 ? `?${text.join('&')}` : ''}`
}

const sortText = (choice: Choice): string => `${choice.sort}.${choice.descending ? 'desc' : 'asc'}`

/** Reads an address; what it does not say or says wrongly keeps its default. `known` is false for an unknown page. */
export function choiceOf(hash: string): { choice: Choice; known: boolean } {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [name = '', rest] = path.split('/', 2)
  const page = name === '' ? DEFAULT_CHOICE.page : oneOf(PAGES, name)
  const query = new URLSearchParams(search)
  const items = (key: string) => (query.get(key) ?? '').split(',').filter((item) => item !== '')
  const [column, direction] = (query.get('sort') ?? '').split('.')
  const choice: Choice = {
    page: page ?? DEFAULT_CHOICE.page,
    document: rest ? decode(rest) : null,
    at: spanOf(query.get('at')),
    reading: oneOf(READINGS, query.get('read')) ?? DEFAULT_CHOICE.reading,
    clusters: items('clusters'),
    match: query.get('match') === 'all' ? 'all' : 'any',
    parks: items('parks'),
    indicator: query.get('indicator'),
    overrides: items('with'),
    sort: oneOf(SORT_COLUMNS, column) ?? DEFAULT_CHOICE.sort,
    descending: direction === undefined ? DEFAULT_CHOICE.descending : direction === 'desc',
    focus: focusOf(query.get('focus')),
    language: oneOf(LANGUAGES, query.get('lang')) ?? null,
  }
  return { choice, known: page !== undefined }
}

const oneOf = <Word extends string>(
  words: readonly Word[],
  word: string | null | undefined,
): Word | undefined => words.find((known) => known === word)

function spanOf(text: string | null): [number, number] | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '')
  return found ? [Number(found[1]), Number(found[2])] : null
}

function focusOf(text: string | null): Focus | null {
  const [table, id] = (text ?? '').split('/', 2)
  const known = oneOf(EVIDENCE_TABLES, table)
  return known && id ? { table: known, id } : null
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
