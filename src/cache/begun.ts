declare global {
  interface Window {
    /** What `public/first.js` has set about. */
    begun?: {
      readonly path: string
      /** null where it found that it need not ask. */
      readonly response: Promise<Response | null>
      /** Settles when what the build drew is on the screen, or is not to be seen. */
      readonly seen: Promise<void>
    }
  }
}

/**
 * The answer to what was asked for before this script ran; null where it was not, or in vain: then it may be asked for
 * again. An answer is taken once.
 */
export async function takeBegun(path: string): Promise<Response | null> {
  const { begun } = window
  if (begun?.path !== path) return null
  delete window.begun
  return begun.response.catch(() => null)
}

/** Settles when the reader sees the page that the build drew: to unpack a dataset would keep it off the screen. */
export const whenSeen = async (): Promise<void> => window.begun?.seen
