/**
 * All matches of `pattern`, a global expression, from the left. A clause is asked for dozens of patterns and holds few:
 * `matchAll` would copy the expression for every question.
 */
export function matchesOf(pattern: RegExp, words: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(words)
  if (!match) return NONE
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(words)) {
    found.push(match)
    // an empty match would be found again and again
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
const NONE: readonly RegExpExecArray[] = []
