const REACH = 600
const OPEN = 0x201c
const CLOSE = 0x201d

/** The quotation mark (“ or ”) without which the line does not balance at `at`; 0 if it does. */
export function missingQuote(raw: string, at: number): number {
  const before = nearest(raw, at - 1, -1)
  const after = nearest(raw, at + 1, 1)
  if (before === OPEN && after !== CLOSE) return CLOSE
  if (before !== OPEN && after === CLOSE) return OPEN
  return 0
}

/** The nearest quotation mark in the same line; 0 if there is none within reach. */
function nearest(raw: string, from: number, step: 1 | -1): number {
  for (let at = from, left = REACH; left > 0 && at >= 0 && at < raw.length; at += step, left--) {
    const unit = raw.charCodeAt(at)
    if (unit === OPEN || unit === CLOSE) return unit
    if (unit === 0x0a) return 0
  }
  return 0
}
