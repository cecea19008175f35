import type { Diagnostic, Source } from '../../dataset/schema.ts'
import type { Article, Finding, Span } from '../types.ts'
import type { Check, Subject } from './check.ts'
import { entryOf, fill } from './codes.ts'
import { conflicts } from './conflicts.ts'
import { damageLeft } from './damage-left.ts'
import { datingKnown } from './dating-known.ts'
import { doubledWords } from './doubled-words.ts'
import { lineOf, lineStarts } from './lines.ts'
import { shares } from './shares.ts'
import { spansExact } from './spans-exact.ts'
import { uncertainRepairs } from './uncertain-repairs.ts'
import { unusedFigures } from './unused-figures.ts'
import { wordMissing } from './word-missing.ts'

/** All checks of an article and its rows. */
export const CHECKS: readonly Check[] = [
  spansExact,
  datingKnown,
  uncertainRepairs,
  damageLeft,
  doubledWords,
  wordMissing,
  conflicts,
  shares,
  unusedFigures,
]

/** Runs every check. Throws where only a bug can be the cause. */
export const validate = (subject: Subject): Finding[] => CHECKS.flatMap(({ run }) => run(subject))

/**
 * Findings as rows of the dataset, those about the whole article first, then in the order of the text. One about
 * the whole article points at its beginning, so that it still names it; a file that is no text has no place at all.
 */
export function diagnosticRows(article: Article | null, findings: readonly Finding[]): Diagnostic[] {
  const lines = lineStarts(article?.repaired.raw ?? '')
  return findings
    .toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
    .map(({ code, severity, args, span }) => ({
      code,
      severity,
      message: fill(entryOf(code).en, args),
      args: [...args],
      source: article ? sourceOf(article, span ?? WHOLE) : null,
      place: article && span ? placeOf(article.repaired.raw, lines, span) : null,
    }))
}

/** Characters of its line on either side of a passage: a clause, for reading it in. */
const AROUND = 24

/** Line and column as editors count them, from 1, and the words on either side in the same line. */
function placeOf(raw: string, lines: readonly number[], { start, end }: Span): Diagnostic['place'] {
  const line = lineOf(lines, start)
  const lineStart = lines[line - 1] ?? 0
  const after = raw.slice(end, end + AROUND)
  return {
    line,
    column: start - lineStart + 1,
    before: raw.slice(Math.max(lineStart, start - AROUND), start),
    after: after.split('\n', 1)[0] ?? '',
  }
}

const WHOLE: Span = { start: 0, end: 0 }

const sourceOf = ({ id, repaired }: Article, { start, end }: Span): Source => ({
  document: id,
  start,
  end,
  exact: repaired.raw.slice(start, end),
})
