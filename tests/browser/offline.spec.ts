import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeServiceWorker } from '../../src/hosts/offlinePlugin.ts'
import { expect, test } from './fixtures.ts'
import { type Site, serveSite } from './serveSite.ts'
import { cards, dataset, evidence, openFirstPage, zh } from './site.ts'

/** What a cut network makes the browser say, of the files the service worker leaves to the app. */
const CUT = /net::ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/

/** All that a reader had before: the parks, and the sentence behind the figure in focus. */
async function expectWhole(page: Page): Promise<void> {
  await expect(cards(page)).toHaveText(dataset.parks.map(({ shortZh }) => shortZh))
  await expect((await evidence(page)).locator('blockquote')).not.toBeEmpty()
  await expect(page.getByText(zh.evidence.sentenceFailed)).toHaveCount(0)
}

/** Until the worker is active it keeps nothing: the first visit has to end somewhere. */
async function workerActive(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** Puts another build into a served folder: a page that differs by a mark, and the worker that belongs to it. */
async function deploySecond(folder: string): Promise<void> {
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('<head>', '<head><meta name="build" content="second">'))
  await writeServiceWorker(folder)
}

const secondBuild = (page: Page) => page.locator('meta[name=build][content=second]')

/** Whether a newer worker is ready; a visit makes the browser look for one, behind. */
function workerWaits(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
}

test('reloads with the network cut', { tag: '@once' }, async ({ page, context, watch }) => {
  await openFirstPage(page)
  await expectWhole(page)
  await workerActive(page)
  watch.tolerate(CUT)
  await context.setOffline(true)
  await page.reload()
  await expectWhole(page)
})

test('takes the dataset from the browser on the second visit', { tag: '@once' }, async ({ page }) => {
  await openFirstPage(page)
  await expectWhole(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.reload()
  await expectWhole(page)
  expect(asked).not.toContain('/dataset/columns.bin.gz')
})

test.describe('on a server of its own', { tag: '@once' }, () => {
  let folder: string
  let own: Site
  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parkbench-'))
    cpSync('dist', folder, { recursive: true })
    own = await serveSite(folder)
  })
  test.afterEach(async () => {
    await own.stop()
    rmSync(folder, { recursive: true })
  })

  test('reloads with the server gone', async ({ page, watch }) => {
    await page.goto(own.url)
    await expectWhole(page)
    await workerActive(page)
    watch.tolerate(CUT)
    await own.stop()
    await page.reload()
    await expectWhole(page)
  })

  test('keeps the old build while two pages show it, and takes the new one when one page reloads', async ({
    page,
    context,
  }) => {
    await page.goto(own.url)
    await workerActive(page)
    await deploySecond(folder)
    const other = await context.newPage()
    await other.goto(own.url)
    await expect.poll(() => workerWaits(page)).toBe(true)
    await page.reload()
    await expect(secondBuild(page)).toHaveCount(0)
    await other.close()
    // The browser may count the closed page a moment longer.
    await expect(async () => {
      await page.reload()
      await expect(secondBuild(page)).toHaveCount(1, { timeout: 1000 })
    }).toPass()
    await expectWhole(page)
  })
})
