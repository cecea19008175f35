import type { DivisionMention } from './divisions.ts'
import type { Division } from './gazetteer.ts'
import type { ParkName } from './park-names.ts'

/** Where a park lies, as far as the text and the gazetteer tell. */
export interface Locality {
  readonly county: Division | null
  readonly prefecture: Division | null
  readonly province: Division | null
  /** The places that the text leaves one to choose from; empty when it does not. */
  readonly ambiguous: readonly Division[]
}

/** Places a park by the division that heads its name, else by the one the text speaks of most. */
export function locate(name: ParkName | null, mentions: readonly DivisionMention[]): Locality {
  const own = weigh(mentions)
  if (!name) return at(best([...own.keys()].filter(isSeat), own))
  const weights = withBacking(own)
  const candidates = name.head ? name.head.divisions : [...weights.keys()]
  const named = namedInFull(mentions)
  const inFull = candidates.filter((place) => place.level === 'county' && named.has(place))
  const county = best(inFull, weights)
  if (county) return at(county)
  if (!name?.head)
    return at(
      best(
        candidates.filter(({ level }) => level === 'prefecture'),
        weights,
      ),
    )
  return locateHead(candidates, weights)
}

/**
 * 长沙 alone is the city rather than the county in it, or one of that name elsewhere; 华容, which is no city, is either
 * of two, unless the text names the prefecture or the province of one.
 */
function locateHead(candidates: readonly Division[], weights: Weights): Locality {
  const cities = candidates.filter(({ level }) => level !== 'county')
  const chosen = best(cities, weights) ?? best(candidates, weights)
  return chosen ? at(chosen) : { ...at(null), ambiguous: candidates }
}

function at(place: Division | null): Locality {
  const county = place?.level === 'county' ? place : null
  const prefecture = county ? county.prefecture : place?.level === 'prefecture' ? place : null
  const province = place?.level === 'province' ? place : (place?.province ?? null)
  return { county, prefecture, province, ambiguous: [] }
}

type Weights = ReadonlyMap<Division, number>

/** A full name tells more than a short one, or than 义县, which is no longer; 朝阳区 tells a fifth, there being five. */
const WEIGHT_FULL = 3
const WEIGHT_SHORT = 1
/** What the mentions of a county's prefecture, and of its province, add at most. */
const MAX_BACKING = 4

function weigh(mentions: readonly DivisionMention[]): Weights {
  const weights = new Map<Division, number>()
  for (const { divisions, full, start, end } of mentions) {
    const weight = (full && end - start > 2 ? WEIGHT_FULL : WEIGHT_SHORT) / divisions.length
    for (const division of divisions) weights.set(division, (weights.get(division) ?? 0) + weight)
  }
  return weights
}

/** A county is backed by the mentions of its prefecture and province. */
function withBacking(weights: Weights): Weights {
  const backing = (above: Division | null) => Math.min((above && weights.get(above)) ?? 0, MAX_BACKING)
  return new Map(
    [...weights].map(([place, weight]) => [
      place,
      weight + backing(place.prefecture) + backing(place.province),
    ]),
  )
}

const isSeat = ({ level }: Division): boolean => level !== 'province'

const namedInFull = (mentions: readonly DivisionMention[]): ReadonlySet<Division> =>
  new Set(mentions.flatMap(({ full, divisions }) => (full ? divisions : [])))

/** The one of most weight; null when there is none, or two. */
function best(places: readonly Division[], weights: Weights): Division | null {
  const ordered = [...places].toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  const [first, second] = ordered
  if (!first) return null
  return second && (weights.get(second) ?? 0) === (weights.get(first) ?? 0) ? null : first
}
