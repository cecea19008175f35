import { hasEmbeddedFiles } from './embeddedFiles.ts'

/** What came of it. `refused`: a private window, a full disk, a page that is not https; the app works all the same. */
type OfflineReadiness = 'registered' | 'unsupported' | 'refused'

/** Lets the service worker keep the page for visits without a network. Only for the built site. */
export async function registerServiceWorker(): Promise<OfflineReadiness> {
  if (hasEmbeddedFiles() || !import.meta.env.PROD || !('serviceWorker' in navigator)) return 'unsupported'
  try {
    await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' })
    return 'registered'
  } catch {
    return 'refused'
  }
}
