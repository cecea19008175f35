import { type Choice, weigh } from './choice.ts'
import type { Edit } from './edit.ts'
import { residueAt } from './glosses.ts'
import { likelihood, type Model } from './likelihood.ts'
import { quoteFinder } from './quotes.ts'
import { openingsAt, type Page } from './openings.ts'
import { readShifted } from './readShifted.ts'
import type { Opening } from './reading.ts'

interface Article extends Page {
  /** Other damage stands in it: less is needed to believe in more, and a line that does not balance means something. */
  readonly isDamaged: boolean
}

/**
 * How much likelier than the text as it stands a reading must be, in half bits. The shortest true shift (？h for 。縣)
 * brings 20; in 1.3 million characters of clean text with 1,480 marks nothing was mended even at 10.
 */
const NEEDED_IN_CLEAN = 20
const NEEDED_IN_DAMAGED = 10
/** A reading that leaves a character lost must bring more. */
const NEEDED_WITH_LOSS = 60
/** One such shift is proof that the article is damaged. */
const PROOF = 40
/** From this on a repair is certain: a factor of 16 to the next best. */
const CERTAIN = 8

/** An article has a handful of damaged places; what has more than this is no article, and need not be weighed to its end. */
const MOST_OPENINGS = 20_000

const CLEAN_OPENINGS = /[!?！？\ufffd]/g
const DAMAGED_OPENINGS = /[!?！？\ufffd;:,.；：，．)）]/g

/**
 * Bytes that pair off wrongly because a lead byte was lost, as the edits that bring them back into step.
 *
 *   增添新的動力!睖O口區委書記        一個月就解決!敝曛拚啄軝C電科技
 *              ^^^ 。”淥                        ^^^^^^^^ 。”株洲兆能機
 * Only what is clearly likelier than the text as it stands is mended. In a damaged article, a place that is damaged
 * but finds no such reading is returned too, as an edit that changes nothing and is not certain.
 */
export function findShifts(raw: string, glosses: readonly Edit[]): Edit[] {
  const openings = glosses.length > 0 ? DAMAGED_OPENINGS : CLEAN_OPENINGS
  if (raw.search(openings) < 0) return []
  const page = {
    raw,
    model: likelihood(),
    glosses: new Map(glosses.map(({ span }) => [span.end, span.start])),
    glossEnds: new Map(glosses.map(({ span }) => [span.start, span.end])),
  }
  const found = mendAll({ ...page, isDamaged: glosses.length > 0 })
  const isProven = glosses.length === 0 && found.some(({ gain }) => gain >= PROOF)
  return (isProven ? mendAll({ ...page, isDamaged: true }) : found).map(({ edit }) => edit)
}

interface Mended {
  readonly edit: Edit
  readonly gain: number
}

function mendAll(article: Article): Mended[] {
  const { raw, isDamaged } = article
  const missingQuote = isDamaged ? quoteFinder(raw) : () => 0
  const mended: Mended[] = []
  let done = 0
  let left = MOST_OPENINGS
  for (const { index } of raw.matchAll(isDamaged ? DAMAGED_OPENINGS : CLEAN_OPENINGS)) {
    if (index < done) continue
    const quote = missingQuote(index)
    const [first, ...others] = openingsAt(article, index, quote)
    if (!first) continue
    if (left-- === 0) break
    const found = mendAt(article, index, [first, ...others], quote)
    if (!found) continue
    mended.push(found)
    done = found.edit.span.end
  }
  return mended
}

/** An opening and others that begin at the same place. */
type Openings = readonly [Opening, ...Opening[]]

function mendAt(article: Article, at: number, openings: Openings, quote: number): Mended | null {
  const { raw, isDamaged } = article
  const needed = isDamaged || openings[0].gloss !== null ? NEEDED_IN_DAMAGED : NEEDED_IN_CLEAN
  const [best, next] = choicesAt(article, openings, quote, needed)
  if (best && (best.isWhole || best.gain >= NEEDED_WITH_LOSS)) {
    const { opening, units, origins, gain } = best
    const kind = opening.gloss === null ? 'byte-shift' : 'misplaced-gloss'
    const span = { start: opening.start, end: best.end }
    const lead = Math.min(best.margin, next ? gain - next.gain : best.margin)
    const certain = best.isWhole && lead >= CERTAIN
    return { edit: { kind, span, text: String.fromCharCode(...units), origins, certain }, gain }
  }
  return isDamaged && isEvident(raw, at, article.model) ? { edit: leave(raw, at), gain: 0 } : null
}

/** Every way to read what these openings begin that gains so many half bits, the likeliest first. */
function choicesAt(
  { raw, model, glosses, glossEnds }: Article,
  openings: Openings,
  quote: number,
  needed: number,
): Choice[] {
  const [{ start }] = openings
  const from = glosses.get(start) ?? start
  const around = { raw, before: [charBefore(raw, from - 1), charBefore(raw, from)], quote, glossEnds }
  return openings
    .flatMap((opening) => weigh(opening, readShifted(raw, opening, model), around, model, needed))
    .toSorted((a, b) => b.gain - a.gain)
}

const NEWLINE = 0x0a
const charBefore = (raw: string, at: number): number => (at > 0 ? raw.charCodeAt(at - 1) : NEWLINE)

/** Marks rare enough in a damaged article that one out of place is worth a word to the reader. */
const LOUD = '!?！？'
/** Two characters more surprising than this are not merely a name. */
const STRANGE = 64

/** Is the place damaged for all to see, though nothing mends it? */
function isEvident(raw: string, at: number, model: Model): boolean {
  if (!LOUD.includes(raw.charAt(at))) return false
  return (
    residueAt(raw, at) !== null ||
    model.inRow([STOP, charAfter(raw, at + 1), charAfter(raw, at + 2)]) >= STRANGE
  )
}

const STOP = 0x3002
const charAfter = (raw: string, at: number): number => (at < raw.length ? raw.charCodeAt(at) : NEWLINE)

/** The edit that leaves a damaged place as it stands, for the reader to see. */
function leave(raw: string, at: number): Edit {
  const residue = residueAt(raw, at)
  const end = residue?.end ?? at + 1
  const origins = Array.from({ length: end - at }, (_, index) => ({ start: at + index, end: at + index + 1 }))
  const kind = residue ? 'misplaced-gloss' : 'byte-shift'
  return { kind, span: { start: at, end }, text: raw.slice(at, end), origins, certain: false }
}
