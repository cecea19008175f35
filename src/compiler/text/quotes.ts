/** Further than this a quotation mark says nothing of this place; paragraphs are seldom longer. */
const REACH = 600
const OPEN = 0x201c
const CLOSE = 0x201d
const NEWLINE = 0x0a

/**
 * The quotation mark (“ or ”) without which the line does not balance at `at`; 0 if it does.
 *
 *   “……再縝密的部署也終會竹籃打水! 正如區長所言
 *                              ^ ” is missing
 * A speech that goes on in the next paragraph is closed in its last only; each paragraph begins with “.
 */
export function missingQuote(raw: string, at: number): number {
  const before = nearest(raw, at - 1, -1)
  const after = nearest(raw, at + 1, 1)
  if (before === OPEN && after !== CLOSE) return goesOn(raw, at) ? 0 : CLOSE
  return before !== OPEN && after === CLOSE ? OPEN : 0
}

/** The nearest quotation mark in the same line; 0 if there is none within reach. */
function nearest(raw: string, from: number, step: 1 | -1): number {
  for (let at = from, left = REACH; left > 0 && at >= 0 && at < raw.length; at += step, left--) {
    const unit = raw.charCodeAt(at)
    if (unit === OPEN || unit === CLOSE) return unit
    if (unit === NEWLINE) return 0
  }
  return 0
}

const NEXT_OPENS = /\n\s{0,8}“/y

/** Does the line end here, and the next begin with a quotation mark? */
function goesOn(raw: string, at: number): boolean {
  NEXT_OPENS.lastIndex = at + 1
  return NEXT_OPENS.test(raw)
}
