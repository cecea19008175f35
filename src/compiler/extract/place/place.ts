import type { Article, Finding, Place, Span } from '../../types.ts'
import { rawSpan } from '../../wayBack.ts'
import { choosePark } from './choose-park.ts'
import type { DivisionMention } from './divisions.ts'
import type { Division } from './gazetteer.ts'
import { locate, type Locality } from './locality.ts'
import { countyPark, namelessPark, parkPlace, seatPlace } from './park-identity.ts'
import { readLevel } from './park-level.ts'
import { namedPlaces, namedPlacesIn } from './named-places.ts'
import type { BareType } from './park-names.ts'

/** An article says what it is about in its first pages; a longer text is not searched further for its place. */
const SEARCHED = 20_000

/** Finds the park that an article is about, and where it lies; failing that the place, failing that a park unnamed. */
export function findPlace(article: Article): { place: Place | null; findings: Finding[] } {
  const text = article.repaired.text.slice(0, SEARCHED)
  const isWhole = text.length === article.repaired.text.length
  const { divisions: mentions, names, bare } = isWhole ? namedPlaces(article) : namedPlacesIn(text)
  const headings = article.blocks.filter(({ kind, start }) => kind === 'heading' && start < SEARCHED)
  const name = choosePark(names, bare, headings)
  const locality = locate(name, mentions)
  if (name) {
    const level = readLevel(article, names)
    return { place: parkPlace(name, text, locality, level), findings: ambiguity(article, name, locality) }
  }
  const place =
    ofThisCounty(text, bare, locality) ??
    ofSeat(mentions, locality, names.length + bare.length > 0) ??
    ofNoName(article, bare)
  if (!place) return { place, findings: [{ code: 'no-park', severity: 'error', args: [], span: null }] }
  const finding = { code: 'park-unnamed', severity: 'warning', args: [place.nameZh] } as const
  return { place, findings: [{ ...finding, span: rawSpan(article.repaired, place.span) }] }
}

/** 该县|产业集聚区, of an article that speaks of one county. */
function ofThisCounty(text: string, bare: readonly BareType[], locality: Locality): Place | null {
  const { county } = locality
  const found = bare.find(
    ({ type, start }) => type.tier === 'zone' && /[县市区旗]/.test(text[start - 1] ?? ''),
  )
  return county && found ? countyPark(county, found, locality) : null
}

/** The county or city itself, of an article about its industry that names no park. */
function ofSeat(
  mentions: readonly DivisionMention[],
  locality: Locality,
  isAboutParks: boolean,
): Place | null {
  const seat: Division | null = locality.county ?? locality.prefecture
  const first = seat && isAboutParks && mentions.find(({ divisions }) => divisions.includes(seat))
  return first ? seatPlace(seat, locality, { start: first.start, end: first.end }) : null
}

/** 园区 that the text speaks of more than once, and never by name. */
function ofNoName(article: Article, bare: readonly BareType[]): Place | null {
  const [first, second] = bare
  return first && second ? namelessPark(article.id, first) : null
}

function ambiguity(article: Article, name: Span, { ambiguous }: Locality): Finding[] {
  if (ambiguous.length === 0) return []
  const args = [ambiguous.map(({ zh, province }) => (province?.shortZh ?? '') + zh).join('、')]
  return [{ code: 'place-ambiguous', severity: 'warning', args, span: rawSpan(article.repaired, name) }]
}
