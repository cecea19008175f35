/** How far a clause is looked back into for what a figure is of. */
const CLAUSE = 16

const STOPS = '，。；：、！？\n'

/** The words of the clause before `at`, at most `CLAUSE` characters of them. */
export function clauseBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < CLAUSE && !STOPS.includes(text.charAt(start - 1))) start--
  return text.slice(start, at)
}

export const OPENING_QUOTES = '“‘"「『'
const CLOSING_QUOTE = /[”’"」』]/

/** Where the quotation that opens right before `start` closes, if it does within `reach` characters after `end`; else null. */
export function quotationEnd(text: string, start: number, end: number, reach: number): number | null {
  if (!OPENING_QUOTES.includes(text[start - 1] ?? ' ')) return null
  const close = text.slice(end, end + reach).search(CLOSING_QUOTE)
  return close < 0 ? null : end + close + 1
}
