import parkTypes from '../../../../data/park-types.json' with { type: 'json' }
import type { Place, Span } from '../../types.ts'
import { type Division, DIVISIONS } from './gazetteer.ts'
import type { Locality } from './locality.ts'
import type { BareType, ParkName } from './park-names.ts'

type Identity = Pick<Place, 'id' | 'kind' | 'nameEn' | 'shortZh' | 'shortEn'>

/** Names and identifies a park, and says where it lies. */
export function parkPlace(name: ParkName, text: string, locality: Locality, level: string | null): Place {
  const nameZh = text.slice(name.start, name.end)
  const seat = seatOf(locality)
  const identity =
    !seat || name.own !== ''
      ? ofItsOwn(nameZh, name, seat)
      : seat.level === 'county'
        ? ofCounty(seat, name)
        : ofCity(seat, name)
  return { nameZh, ...identity, ...within(locality), level, span: { start: name.start, end: name.end } }
}

/** The county or city itself, where an article about its industry names no park. */
export function seatPlace(seat: Division, locality: Locality, span: Span): Place {
  const latin = capitalised(seat)
  const id = seat.level === 'county' ? slugOf(seat) : `${slugOf(seat)}-city`
  const names = { nameZh: seat.zh, nameEn: latin, shortZh: seat.shortZh, shortEn: latin }
  const kind = seat.level === 'county' ? kindOfSeat(seat) : null
  return { id, kind, ...names, ...within(locality), level: null, span }
}

/** The park of a county that the text calls by its kind alone: 该县|产业集聚区. */
export function countyPark(county: Division, { type, start, end }: BareType, locality: Locality): Place {
  const nameZh = county.zh + type.zh
  return { nameZh, ...ofCounty(county, { type }), ...within(locality), level: null, span: { start, end } }
}

/** A park that the text calls 园区 and nothing else: each article has its own. */
export function namelessPark(article: string, { type, start, end }: BareType): Place {
  const id = `park-${hash(article)}`
  const nowhere = { county: null, prefecture: null, province: null }
  const names = { nameZh: type.zh, nameEn: type.en, shortZh: type.short, shortEn: type.en }
  return { id, kind: null, ...names, ...within(nowhere), level: null, span: { start, end } }
}

/** 武陟县产业集聚区 is `wuzhi`; `parkIds` tells it from a zone of another kind that another article is about. */
const ofCounty = (seat: Division, { type }: Pick<ParkName, 'type'>): Identity => ({
  id: slugOf(seat),
  kind: type.slug,
  nameEn: `${capitalised(seat)} ${type.en}`,
  shortZh: seat.shortZh,
  shortEn: capitalised(seat),
})

/** 长沙高新区 is `changsha-gaoxin`: a city has several, told apart by their kind. */
const ofCity = (seat: Division, { type }: ParkName): Identity => ({
  id: `${slugOf(seat)}-${type.slug}`,
  kind: null,
  nameEn: `${capitalised(seat)} ${type.en}`,
  shortZh: seat.shortZh + type.short,
  shortEn: `${capitalised(seat)} ${type.en}`,
})

/** 大埔美精密机械园区 has a name of its own, for which the gazetteer has no spelling: the id is told by a hash of it. */
function ofItsOwn(nameZh: string, { type, own }: ParkName, seat: Division | null): Identity {
  const latin = seat ? latinName(seat, own, type.en) : nameZh
  const id = `${seat ? slugOf(seat) : 'park'}-${hash(nameZh)}`
  return { id, kind: null, nameEn: latin, shortZh: nameZh.slice(0, -type.zh.length), shortEn: latin }
}

const OWN_IN_ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(parkTypes.own))
function latinName(seat: Division, own: string, kind: string): string {
  const english = OWN_IN_ENGLISH.get(own)
  return english ? `${capitalised(seat)} ${english} ${kind}` : `${capitalised(seat)} ${kind} (${own})`
}

const seatOf = ({ county, prefecture, province }: Locality): Division | null =>
  county ?? prefecture ?? province

const within = ({ county, prefecture, province }: Omit<Locality, 'ambiguous'>) => ({
  countyZh: county?.zh ?? null,
  prefectureZh: prefecture?.zh ?? null,
  provinceZh: province?.zh ?? null,
  divisionCode: county?.code ?? null,
})

/** Xi'an, Hong Kong */
const capitalised = ({ pinyin }: Division): string =>
  pinyin.replace(/(?<=^| )./g, (letter) => letter.toUpperCase())

/** `xian` for xi'an, `lvliang` for lüliang, `hongkong` for hong kong. */
const plain = ({ pinyin }: Division): string => pinyin.replace(/[' ]/g, '').replaceAll('ü', 'v')

const FIRST_OF_SOUND: ReadonlyMap<string, Division> = new Map(
  DIVISIONS.toReversed().map((division) => [`${division.level}:${plain(division)}`, division]),
)

const GENERIC: Readonly<Record<string, string>> = { 市: 'shi', 县: 'xian', 区: 'qu' }

/**
 * 平原县 is `pingyuan`; 平远县, which sounds the same and comes later in the list, `pingyuan-441426`;
 * 嘉义县, which has no code, `chiayi-xian` beside 嘉义市.
 */
function slugOf(seat: Division): string {
  const sound = plain(seat)
  if (FIRST_OF_SOUND.get(`${seat.level}:${sound}`) === seat) return sound
  return `${sound}-${seat.code ?? kindOfSeat(seat)}`
}

const kindOfSeat = ({ zh }: Division): string => GENERIC[zh.slice(-1)] ?? 'place'

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let state = FNV_OFFSET
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), FNV_PRIME)
  return (state >>> 0).toString(36)
}
