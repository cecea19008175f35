import type { ExportJob } from './exportJob.ts'
import type { Exporter } from './exporters.ts'

/** The browser, or the reader, does not let the page write to the clipboard. */
export class ClipboardRefused extends Error {
  override readonly name = 'ClipboardRefused'
}

/**
 * Writes what an exporter makes to the clipboard, in all types that the browser takes. The click must be fresh, so the
 * clipboard is given promises at once and waits for them.
 */
export async function copyItems(copy: NonNullable<Exporter['copy']>, job: ExportJob): Promise<void> {
  // Not there on plain http, and in old browsers.
  if (!('ClipboardItem' in globalThis) || !('clipboard' in navigator))
    throw new ClipboardRefused('no clipboard to write to')
  const taken = Object.entries(copy).filter(([type]) => type === 'text/plain' || takes(type))
  let failure: unknown = null
  const items = taken.map(([type, make]) => {
    const made = make(job).then((blob) => new Blob([blob], { type }))
    made.catch((error: unknown) => {
      failure ??= error
    })
    return [type, made] as const
  })
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))])
  } catch (error) {
    // What we failed to make is our fault; the rest is a refusal.
    if (failure !== null) throw failure
    throw new ClipboardRefused('the browser refused the clipboard', { cause: error })
  }
}

/** Browsers before `supports` take PNG. */
const takes = (type: string): boolean =>
  'supports' in ClipboardItem ? ClipboardItem.supports(type) : type === 'image/png'
