/** The first of `words` that a text ends in, in their order; undefined where it ends in none. */
export function endingOf(words: readonly string[]): (text: string) => string | undefined {
  const byLast = new Map<number, string[]>()
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1)
    byLast.set(last, [...(byLast.get(last) ?? []), word])
  }
  return (text) => byLast.get(text.charCodeAt(text.length - 1))?.find((word) => text.endsWith(word))
}
