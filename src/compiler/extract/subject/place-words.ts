import type { Article, Place, Setting, Span } from '../../types.ts'
import { namedPlaces } from '../place/named-places.ts'
import type { ParkName } from '../place/park-names.ts'
import { NO_ZONE, PARK_WORDS } from './subject-words.ts'

/** A word for the park, its county, a named part of the park, or what lies outside both. */
export interface PlaceWord extends Span {
  readonly kind: 'park' | 'county' | 'zone' | 'outside'
  /** The name of a zone; empty for the others. */
  readonly name: string
}

/** 全县, 我市, 该区: which of them means the county depends on what the county is called, and whether it is. */
const DEICTIC =
  /[全该我本](?<level>[县市区旗州镇省国])(?!域外|外|内外|级|值|职|名)|(?<purse>[县市区])(?=财政)/g

/** Parks and places of others: 中关村各|产业园, 全省|产业集聚区, 3个|园区. */
const OTHERS = /[各个家类省国处座大]$|其他$|其它$|周边$/

/** 该|集聚区, 全|园区. */
const THIS = /[该本全我]/

/** The words found last in an article, which observations and rankings both ask for. */
const FOUND = new WeakMap<Article, { readonly place: Place | null; readonly words: readonly PlaceWord[] }>()

/** The words of an article for its park and its places, in order; they do not overlap. */
export function findPlaceWords(article: Article, { place }: Setting): readonly PlaceWord[] {
  const known = FOUND.get(article)
  if (known?.place === place) return known.words
  const words = readPlaceWords(article, place)
  FOUND.set(article, { place, words })
  return words
}

function readPlaceWords(article: Article, place: Place | null): PlaceWord[] {
  const { text } = article.repaired
  const { divisions, names, bare } = namedPlaces(article)
  const seat = seatOf(place)
  const seats = divisions.filter(
    ({ divisions: meant, end }) => meant.some(({ zh }) => zh === seat) && !isOffice(text, end),
  )
  // 南和县 has become 南和区: in an article that calls it 县, 全区 is the park.
  const seatIsNamed = seats.some(({ full, end }) => full && text.charAt(end - 1) === seat?.at(-1))
  return withoutOverlaps([
    ...names.flatMap((name) => parkWord(text, name, place) ?? []),
    ...unnamedParks(text, bare),
    ...seats.map(({ start, end }): PlaceWord => ({ start, end, kind: 'county', name: '' })),
    ...deictics(text, place, seatIsNamed),
  ])
}

/** 开发区, 该集聚区, 园区: the park without its name. */
function unnamedParks(text: string, bare: readonly Span[]): PlaceWord[] {
  return [...bare, ...PARK_WORDS.all(text)]
    .filter(({ start }) => !OTHERS.test(text.slice(Math.max(0, start - 2), start)))
    .map(({ start, end }) => ({
      start: start - (THIS.test(text.charAt(start - 1)) ? 1 : 0),
      end,
      kind: 'park',
      name: '',
    }))
}

function deictics(text: string, place: Place | null, seatIsNamed: boolean): PlaceWord[] {
  return Array.from(text.matchAll(DEICTIC), ({ index, 0: words, groups = {} }): PlaceWord => {
    const kind = kindOf(groups, place, seatIsNamed)
    return { start: index, end: index + words.length, kind, name: '' }
  }).filter(({ end }) => !isOffice(text, end))
}

const seatOf = (place: Place | null): string | null => place?.countyZh ?? place?.prefectureZh ?? null

/** 渌口区|委书记, 江华|县委: an office, not the place. */
const isOffice = (text: string, end: number): boolean =>
  /^(?:[县市区]?(?:委|政府|长|人大|政协|领导|纪委)|公司|[\u4e00-\u9fff]{0,4}有限公司)/.test(
    text.slice(end, end + 10),
  )

function parkWord(text: string, name: ParkName, place: Place | null): PlaceWord | null {
  const { end, own, type } = name
  // 其中|机器人产业园
  const start = name.start + (text.startsWith('其中', name.start - 1) ? 1 : 0)
  const words = text.slice(start, end)
  if (isOwnName(words, name, place)) return { start, end, kind: 'park', name: '' }
  // 经济部加工出口区|管理处 is an office.
  if (/^管(?:理|委)/.test(text.slice(end, end + 2))) return null
  if (!NO_ZONE.test(own)) return { start, end, kind: 'zone', name: words }
  const bare = end - type.zh.length
  return OTHERS.test(text.slice(bare - 2, bare)) ? null : { start: bare, end, kind: 'park', name: '' }
}

/** The park's own name, in one of its wordings: 长沙经济开发区 of 长沙经济技术开发区, 大埔美园区 of 大埔美精密机械园区. */
function isOwnName(words: string, { own, type }: ParkName, place: Place | null): boolean {
  if (place && (place.nameZh.endsWith(words) || words.endsWith(place.nameZh))) return true
  if (own === '') return type.tier !== 'site'
  return place?.nameZh.includes(own) === true && type.tier !== 'site'
}

function kindOf(
  { level, purse }: Readonly<Record<string, string | undefined>>,
  place: Place | null,
  seatIsNamed: boolean,
): PlaceWord['kind'] {
  if (purse) return 'county'
  if (level === '省' || level === '国') return 'outside'
  const seat = seatOf(place)
  if (level === '区') return seat?.endsWith('区') && seatIsNamed ? 'county' : 'park'
  return level === '市' && /[县区旗]$/.test(seat ?? '') ? 'outside' : 'county'
}

/** Of words that overlap, the longer stays: 该县产业集聚区 is the park. */
function withoutOverlaps(words: readonly PlaceWord[]): PlaceWord[] {
  const kept: PlaceWord[] = []
  for (const word of words.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || word.start > last.end || (word.start === last.end && word.kind === last.kind))
      kept.push(word)
    else if (word.start === last.end && word.kind === 'park')
      kept[kept.length - 1] = { ...word, start: last.start }
    else if (word.start === last.end) kept.push(word)
    else if (word.end > last.end) kept[kept.length - 1] = { ...word, start: last.start }
  }
  return kept
}
