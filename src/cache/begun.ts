declare global {
  interface Window {
    /** What `public/first.js` has asked for; null where it found that it need not. */
    begun?: { readonly path: string; readonly response: Promise<Response | null> }
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
