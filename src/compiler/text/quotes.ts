const OPEN = 0x201c
const CLOSE = 0x201d
const NEWLINE = 0x0a

/** The quotation mark (“ or ”) without which the line does not balance at an offset; 0 if it does. */
type QuoteFinder = (at: number) => number

/**
 * Finds where a quotation mark is missing. Asked for offsets in ascending order, it reads the text once.
 *
 *   “……再縝密的部署也終會竹籃打水! 正如區長所言
 *                              ^ ” is missing
 * A speech that goes on in the next paragraph is closed in its last only; each paragraph begins with “.
 */
export function quoteFinder(raw: string): QuoteFinder {
  let read = 0
  let before = 0
  let next = { at: -1, unit: 0 }
  return (at) => {
    if (at < read) return 0
    for (; read < at; read++) before = isStop(raw.charCodeAt(read)) ? raw.charCodeAt(read) : before
    if (next.at <= at) next = nextStop(raw, at + 1)
    if (before === OPEN && next.unit !== CLOSE) return goesOn(raw, at) ? 0 : CLOSE
    return before !== OPEN && next.unit === CLOSE ? OPEN : 0
  }
}

/** Quotation marks, and the ends of lines, over which none reaches. */
const isStop = (unit: number): boolean => unit === OPEN || unit === CLOSE || unit === NEWLINE

function nextStop(raw: string, from: number): { at: number; unit: number } {
  let at = from
  while (at < raw.length && !isStop(raw.charCodeAt(at))) at++
  return { at, unit: at < raw.length ? raw.charCodeAt(at) : NEWLINE }
}

const NEXT_OPENS = /\n\s{0,8}“/y

/** Does the line end here, and the next begin with a quotation mark? */
function goesOn(raw: string, at: number): boolean {
  NEXT_OPENS.lastIndex = at + 1
  return NEXT_OPENS.test(raw)
}
