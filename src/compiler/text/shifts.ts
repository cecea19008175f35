import { type Choice, weigh } from './choice.ts'
import type { Edit } from './edit.ts'
import { residueAt } from './glosses.ts'
import { likelihood, type Model } from './likelihood.ts'
import { quoteFinder } from './quotes.ts'
import { openingsAt, type Page } from './openings.ts'
import { readShifted } from './readShifted.ts'
import type { Opening, Reading } from './reading.ts'

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

/**
 * Ten megabytes of articles damaged like the worst that were seen have 40,000 readings. What has many more is no article,
 * and is not weighed to its end: this many take a second or two. Where it stops is reported as left.
 */
const MOST_READINGS = 100_000

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
  let left = MOST_READINGS
  for (const { index } of raw.matchAll(isDamaged ? DAMAGED_OPENINGS : CLEAN_OPENINGS)) {
    if (index < done) continue
    const quote = missingQuote(index)
    const attempts = openingsAt(article, index, quote).map((opening) => attempt(article, opening))
    left -= attempts.reduce((sum, { readings }) => sum + readings.length, 0)
    if (left < 0) return [...mended, { edit: leave(raw, index), gain: 0 }]
    const found = mendAt(article, index, attempts, quote)
    if (!found) continue
    mended.push(found)
    done = found.edit.span.end
  }
  return mended
}

interface Attempt {
  readonly opening: Opening
  readonly readings: readonly Reading[]
}

const attempt = ({ raw, model }: Article, opening: Opening): Attempt => ({
  opening,
  readings: readShifted(raw, opening, model),
})

/** Mends what begins at `at`, where any of the attempts is likely enough; all of them begin at the same place. */
function mendAt(article: Article, at: number, attempts: readonly Attempt[], quote: number): Mended | null {
  const { raw, isDamaged, model } = article
  const [best, next] = choicesAt(article, attempts, quote)
  if (best && (best.isWhole || best.gain >= NEEDED_WITH_LOSS)) {
    const { opening, units, origins, gain } = best
    const kind = opening.gloss === null ? 'byte-shift' : 'misplaced-gloss'
    const span = { start: opening.start, end: best.end }
    const lead = Math.min(best.margin, next ? gain - next.gain : best.margin)
    const certain = best.isWhole && lead >= CERTAIN
    return { edit: { kind, span, text: String.fromCharCode(...units), origins, certain }, gain }
  }
  const isReported = isDamaged && attempts.length > 0 && isEvident(raw, at, model)
  return isReported ? { edit: leave(raw, at), gain: 0 } : null
}

/** Every reading that gains what is needed, its lost bytes filled in, the likeliest first. */
function choicesAt(
  { raw, model, glosses, glossEnds, isDamaged }: Article,
  attempts: readonly Attempt[],
  quote: number,
): Choice[] {
  return attempts
    .flatMap(({ opening, readings }) => {
      const from = glosses.get(opening.start) ?? opening.start
      const around = { raw, before: [charBefore(raw, from - 1), charBefore(raw, from)], quote, glossEnds }
      const needed = isDamaged || opening.gloss !== null ? NEEDED_IN_DAMAGED : NEEDED_IN_CLEAN
      return weigh(opening, readings, around, model, needed)
    })
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
