/**
 * One small text that is there before the page is painted, which a database's is not. Where the browser keeps nothing
 * (private mode, a policy, no room) there is none, and the page has its defaults.
 */
const NAME = 'parkbench'

export function readKeptText(): string | null {
  try {
    return localStorage.getItem(NAME)
  } catch {
    return null
  }
}

export function writeKeptText(text: string): void {
  try {
    localStorage.setItem(NAME, text)
  } catch (error) {
    // The choice holds for this visit: that a private window keeps nothing is what its reader asked for.
    if (!(error instanceof DOMException)) throw error
  }
}
