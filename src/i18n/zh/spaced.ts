const MEET = /\p{Script=Han}$/u
const BEGINS = /^[\p{N}\p{Script=Latin}<>≤≥≈]/u
const ENDS = /[\p{N}\p{Script=Latin}]$/u
const BEGINS_HAN = /^\p{Script=Han}/u

/** 汉字与数字、字母相接处空一格，不断行：`对` + `2012 年` → `对 2012 年`。 */
export function spaced(...parts: readonly string[]): string {
  return parts.reduce((said, part) => {
    const meets = (MEET.test(said) && BEGINS.test(part)) || (ENDS.test(said) && BEGINS_HAN.test(part))
    return meets ? `${said}\u00a0${part}` : said + part
  }, '')
}
