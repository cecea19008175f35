import { test as base, expect } from '@playwright/test'
import { type Site, serveSite } from './serveSite.ts'
import { type Watch, watchContext } from './watch.ts'

interface TestFixtures {
  /** Fails the test at its end on anything it holds. */
  readonly watch: Watch
}
interface WorkerFixtures {
  /** The built site, served for all tests of a worker. */
  readonly site: Site
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      const site = await serveSite()
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  watch: [
    async ({ context }, use) => {
      const watch = await watchContext(context)
      await use(watch)
      expect(watch.complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
