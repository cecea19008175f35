/* oxlint-disable unicorn/consistent-function-scoping -- the page gets one function, and nothing around it */

/** What a Chinese page may say in Latin letters: names of programs, formats and standards, and the brand. */
export const LATIN_NAMES = [
  'Parkbench',
  'Excel',
  'Word',
  'PowerPoint',
  'Inkscape',
  'Markdown',
  'BibTeX',
  'LaTeX',
  'Zotero',
  'Frictionless',
  'Schema',
  'Big5',
  'Enter',
  'Esc',
] as const

export interface Wanted {
  /** What of the articles may stand among Chinese words: names of projects, labels. */
  readonly names: readonly string[]
  readonly latin: readonly string[]
}

/**
 * What is not in the language of the page, each piece of text in words. It runs in the page, where nothing else of this
 * file is. Text that says of itself that it is in another language is left alone, and so are drawings and code.
 *
 * English: no Chinese. Chinese: no word in small Latin letters but a name; a space between characters and digits
 * (45 个); punctuation as wide as the characters (，not ,).
 */
export function strayWords({ names, latin }: Wanted): string[] {
  const found = new Set<string>()
  const page = document.documentElement.lang
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const own = element?.closest('[lang]')?.getAttribute('lang') ?? page
    if (!element || own !== page || element.closest('svg, script, style, code, a[download]') !== null)
      continue
    const text = (walker.currentNode.nodeValue ?? '').trim()
    if (page === 'en') {
      if (/\p{Script=Han}/u.test(text)) found.add(`Chinese: ${text}`)
      continue
    }
    let left = text.replaceAll(/“[^”]*”/gu, '“”')
    for (const name of longestFirst) left = left.replaceAll(name, '名')
    const words = left.match(/[a-z][a-z\d-]{2,}/giu) ?? []
    for (const word of words)
      if (!latin.includes(word) && word !== word.toUpperCase()) found.add(`${word}: ${text}`)
    if (/\p{Script=Han}\d|\d\p{Script=Han}/u.test(left)) found.add(`no space: ${text}`)
    if (/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(left))
      found.add(`narrow punctuation: ${text}`)
  }
  return [...found]
}
