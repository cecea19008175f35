import gazetteer from '../../../../data/gazetteer.json' with { type: 'json' }

/** A province, prefecture or county of `data/gazetteer.json`. */
export interface Division {
  /** GB/T 2260, two, four or six digits; null for the places of Taiwan and Hong Kong, which have none there. */
  readonly code: string | null
  readonly level: 'province' | 'prefecture' | 'county'
  /** 江华瑶族自治县 */
  readonly zh: string
  /** 江华; 吉县 keeps its generic part, which has no name without it. */
  readonly shortZh: string
  /** The name in Latin letters: wuzhi, xi'an, hong kong. */
  readonly pinyin: string
  readonly province: Division | null
  readonly prefecture: Division | null
}

const LEVELS = { 2: 'province', 3: 'county', 4: 'prefecture', 6: 'county' } as const

function readRow(row: string, known: ReadonlyMap<string, Division>): Division {
  const [key, shortZh, generic, pinyin] = row.split(' ')
  if (!key || !shortZh || !generic || !pinyin) throw new Error(`malformed gazetteer row: ${row}`)
  return {
    code: key.endsWith('-') ? null : key,
    level: LEVELS[key.length as keyof typeof LEVELS],
    zh: generic === '-' ? shortZh : shortZh + generic,
    shortZh,
    pinyin: pinyin.replaceAll('_', ' '),
    province: key.length > 2 ? (known.get(key.slice(0, 2)) ?? null) : null,
    prefecture: key.length === 6 ? (known.get(key.slice(0, 4)) ?? null) : null,
  }
}

/** Every division of today, in the order of their codes. */
export const DIVISIONS: readonly Division[] = readDivisions()

function readDivisions(): Division[] {
  const known = new Map<string, Division>()
  return gazetteer.rows.map((row) => {
    const division = readRow(row, known)
    if (division.code) known.set(division.code, division)
    return division
  })
}

/** Places by a name they bear or bore, full (武陟县) or short (武陟). A name of old leads to the place it became. */
export const DIVISIONS_BY_NAME: ReadonlyMap<string, readonly Division[]> = indexNames()

function indexNames(): Map<string, Division[]> {
  const names = new Map<string, Division[]>()
  const add = (name: string, division: Division) => {
    const named = names.get(name) ?? []
    if (!named.includes(division)) names.set(name, [...named, division])
  }
  const byCode = new Map<string, Division>()
  for (const division of DIVISIONS) {
    if (division.code) byCode.set(division.code, division)
    add(division.zh, division)
    add(division.shortZh, division)
  }
  for (const row of gazetteer.former) {
    const former = readRow(row, byCode)
    const heir = byCode.get(row.split(' ')[5] ?? '')
    add(former.zh, heir ?? former)
    if (!names.has(former.shortZh)) add(former.shortZh, heir ?? former)
  }
  return names
}
