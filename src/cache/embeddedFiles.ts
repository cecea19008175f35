import { readBody } from './readBody.ts'

/**
 * Files that lie in the page itself, where the app is one web page opened from a folder: there is no server to ask, and
 * what a browser kept for another such page is none of this one's.
 */

const blockOf = (path: string): Element | null =>
  document.querySelector(`script[data-file="${CSS.escape(path)}"]`)

export const hasEmbeddedFiles = (): boolean => document.querySelector('script[data-file]') !== null

/** The address that the page was saved at; empty where it was not saved from a view. */
export const embeddedAddress = (): string =>
  document.querySelector('meta[name="parkbench-address"]')?.getAttribute('content') ?? ''

/** null for a file that the page does not hold. */
export async function readEmbedded(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const text = blockOf(path)?.textContent
  if (text === undefined || text === null) return null
  return readBody(new Response(Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0)))
}

/** Lets links to files of the dataset give what lies in the page, for there is nothing where they lead to. */
export function handOutEmbedded(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null
    const path = link?.getAttribute('href') ?? ''
    if (!link || blockOf(path) === null) return
    event.preventDefault()
    void handOut(path)
  })
}

async function handOut(path: string): Promise<void> {
  const bytes = await readEmbedded(path)
  if (!bytes) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes]))
  link.download = path.split('/').at(-1) ?? path
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}
