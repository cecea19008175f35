import type { Article, Finding, Place, Span } from '../types.ts'
import { choosePark } from './choose-park.ts'
import { type DivisionMention, findDivisions } from './divisions.ts'
import type { Division } from './gazetteer.ts'
import { locate, type Locality } from './locality.ts'
import { parkPlace, seatPlace } from './park-identity.ts'
import { readLevel } from './park-level.ts'
import { findParkNames } from './park-names.ts'

/** An article says what it is about in its first pages; a longer text is not searched further for its place. */
const SEARCHED = 20_000

/** Finds the park that an article is about, and where it lies. */
export function findPlace(article: Article): { place: Place | null; findings: Finding[] } {
  const text = article.repaired.text.slice(0, SEARCHED)
  const mentions = findDivisions(text)
  const { names, bare } = findParkNames(text, mentions)
  const name = choosePark(names, bare, article.blocks)
  const locality = locate(name, mentions)
  if (name) {
    const level = readLevel(article, names)
    return { place: parkPlace(name, text, locality, level), findings: ambiguity(article, name, locality) }
  }
  const seat = locality.county ?? locality.prefecture
  const span = seat && firstNaming(seat, mentions)
  if (!span || names.length + bare.length === 0)
    return { place: null, findings: [{ code: 'no-park', severity: 'error', args: [], span: null }] }
  return {
    place: seatPlace(seat, locality, span),
    findings: [{ code: 'park-unnamed', severity: 'warning', args: [seat.zh], span: toRaw(article, span) }],
  }
}

function firstNaming(seat: Division, mentions: readonly DivisionMention[]): Span | null {
  const mention = mentions.find(({ divisions }) => divisions.includes(seat))
  return mention ? { start: mention.start, end: mention.end } : null
}

function ambiguity(article: Article, name: Span, { ambiguous }: Locality): Finding[] {
  if (ambiguous.length === 0) return []
  const args = [ambiguous.map(({ zh, province }) => (province?.shortZh ?? '') + zh).join('、')]
  return [{ code: 'place-ambiguous', severity: 'warning', args, span: toRaw(article, name) }]
}

function toRaw({ repaired }: Article, { start, end }: Span): Span {
  return { start: repaired.rawStart[start] ?? 0, end: repaired.rawEnd[end - 1] ?? 0 }
}
