import type { Page } from '@playwright/test'
import { DATABASE_NAME } from '../../../src/cache/databaseName.ts'

/** The app keeps itself (service worker) and its dataset (IndexedDB) for the next visit after it is there for this one. */
export async function untilKept(page: Page): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!(await page.evaluate(isKept, DATABASE_NAME))) {
    if (performance.now() > end) throw new Error('the app does not keep itself for a second visit')
    await page.waitForTimeout(100)
  }
}

const PATIENCE = 60_000

/** Runs in the page. A database is not opened before it is there: that would make one. */
async function isKept(name: string): Promise<boolean> {
  if (!(await navigator.serviceWorker.getRegistration())?.active) return false
  const known = await indexedDB.databases()
  if (!known.some((database) => database.name === name)) return false
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.addEventListener('error', () => reject(new Error('the database does not open')))
    opening.addEventListener('success', () => {
      const database = opening.result
      const [store] = database.objectStoreNames
      // Left open, an empty one would keep the app from making its own.
      if (store === undefined) {
        database.close()
        return resolve(false)
      }
      const counting = database.transaction(store).objectStore(store).count()
      counting.addEventListener('success', () => {
        database.close()
        resolve(counting.result > 0)
      })
    })
  })
}
