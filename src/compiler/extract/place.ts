import type { Article, Finding, Place } from '../types.ts'
import { type DivisionMention, findDivisions } from './divisions.ts'
import { type Division, DIVISIONS } from './gazetteer.ts'
import { bestSupported, dominantCounty, type Support, weighDivisions } from './locality.ts'
import { findParkNames, type ParkName } from './park-names.ts'

/** An article says what it is about in its first pages; a longer text is not searched further for its place. */
const SEARCHED = 20_000

/** Finds the park that an article is about, and where it lies. */
export function findPlace(article: Article): { place: Place | null; findings: Finding[] } {
  const text = article.repaired.text.slice(0, SEARCHED)
  const mentions = findDivisions(text)
  const support = weighDivisions(mentions)
  const name = chooseName(findParkNames(text, mentions), text)
  if (!name) return { place: null, findings: [{ code: 'no-park', severity: 'error', args: [], span: null }] }
  return { place: describe(name, text, locate(name, mentions, support)), findings: [] }
}

const TIER_WEIGHT: Readonly<Record<string, number>> = { zone: 6, park: 2, site: 0 }

/** The name that stands out: a zone rather than a site, named for a place, often, early. */
function chooseName(names: readonly ParkName[], text: string): ParkName | null {
  const scores = new Map<string, { name: ParkName; score: number }>()
  for (const name of names) {
    const key = text.slice(name.start, name.end)
    const known = scores.get(key)
    if (known) known.score += 2
    else scores.set(key, { name, score: firstScore(name, text) })
  }
  const [best] = [...scores.values()].sort((a, b) => b.score - a.score)
  return best && best.score >= 4 ? best.name : null
}

function firstScore(name: ParkName, text: string): number {
  const tier = TIER_WEIGHT[name.type.tier] ?? 0
  const head = name.head ? (name.own === '' ? 4 : 2) : 0
  const bare = text.split(name.type.zh).length - 1
  return tier + head + Math.min(bare, 8) / 2
}

interface Location {
  readonly county: Division | null
  readonly prefecture: Division | null
  readonly province: Division | null
}

function locate(name: ParkName, mentions: readonly DivisionMention[], support: Support): Location {
  const heads = name.head?.divisions ?? []
  const counties = heads.filter((division) => division.level === 'county')
  const county = bestSupported(counties, support) ?? (heads.length ? null : dominantCounty(mentions, support))
  const prefecture = county?.prefecture ?? heads.find((division) => division.level === 'prefecture') ?? null
  const province = (county ?? prefecture)?.province ?? heads.find((d) => d.level === 'province') ?? null
  return { county, prefecture, province }
}

function describe(name: ParkName, text: string, { county, prefecture, province }: Location): Place {
  const nameZh = text.slice(name.start, name.end)
  const seat = county ?? prefecture ?? province
  const plain = name.own === '' && seat !== null
  const english = seat ? seat.pinyin.charAt(0).toUpperCase() + seat.pinyin.slice(1) : nameZh
  return {
    nameZh,
    nameEn: seat ? `${english} ${name.type.en}` : nameZh,
    shortZh: plain ? seat.shortZh : nameZh,
    shortEn: english,
    id: plain && isFirstOfItsSound(seat) ? seat.pinyin : `park-${hash(nameZh)}`,
    countyZh: county?.zh ?? null,
    prefectureZh: prefecture?.zh ?? null,
    provinceZh: province?.zh ?? null,
    divisionCode: county?.code ?? null,
    level: null,
    span: { start: name.start, end: name.end },
  }
}

const isFirstOfItsSound = (seat: Division): boolean =>
  DIVISIONS.find((division) => division.pinyin === seat.pinyin && division.level === seat.level) === seat

/** FNV-1a, 32 bits, in base 36: a stable id for a name that has no spelling in Latin letters. */
function hash(text: string): string {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return (state >>> 0).toString(36)
}
