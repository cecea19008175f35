/** The pages that the build drew into files of their own: there before the app, and the same pages afterwards. */
import type { Page } from '@playwright/test'
import { DRAWN_PAGES } from '../../src/views/frame/pageWords.ts'
import { expect, test } from './fixtures.ts'
import { MAIN } from './siteBytes.ts'
import { evidence, focusOf, zh } from './site.ts'

const CHARTS = new Set(['compare', 'investments', 'clusters'])

/** Opens a page and keeps the main script waiting; gives back what lets it come. */
async function openDrawn(page: Page, address: string): Promise<() => void> {
  const gate = new EventTarget()
  const opened = new Promise((resolve) => gate.addEventListener('open', resolve, { once: true }))
  await page.route(`**/${MAIN}`, async (route) => {
    await opened
    await route.continue()
  })
  await page.goto(`./${address}`, { waitUntil: 'commit' })
  return () => gate.dispatchEvent(new Event('open'))
}

/** The page stands there as it was drawn: nothing of the app has run. */
const drawn = (page: Page, address: string) => page.locator(`#root[data-address="${address}"]`)
const fields = (page: Page) => page.getByRole('main').locator('input, select, textarea')

const LOCALES = { zh: 'zh-CN', en: 'en-US' } as const
for (const [language, locale] of Object.entries(LOCALES))
  test.describe(language === 'zh' ? 'in Chinese' : '@once in English', () => {
    test.use({ locale })
    for (const name of DRAWN_PAGES.filter((page) => language !== 'zh' || page !== 'overview'))
      test(`${name} can be read before the app has come, comes to life in place, and nothing moves`, async ({
        page,
      }) => {
        await page.addInitScript(() => {
          const seen = { moved: 0 }
          Object.assign(window, { seen })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
        })
        const address = `#/${name}`
        const letCome = await openDrawn(page, address)
        await expect(drawn(page, address)).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en')
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading).toBeVisible()
        const charts = page.locator('.chart-drawn svg:visible')
        if (CHARTS.has(name)) await expect(charts.first().locator('text').first()).toBeVisible()
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)

        const stood = await heading.elementHandle()
        letCome()
        await expect(page.locator('details[data-undecided], .chart-drawn')).toHaveCount(0)
        const moved = await page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved)
        expect(await stood?.evaluate((element) => element.isConnected)).toBe(true)
        expect(moved).toBeLessThan(0.02)
      })
  })

test('what cannot be taken yet cannot be chosen', async ({ page }) => {
  for (const address of ['#/compare', '#/investments']) {
    const letCome = await openDrawn(page, address)
    await expect(drawn(page, address)).toBeVisible()
    await expect(fields(page)).not.toHaveCount(0)
    await expect(page.getByRole('main').locator(':is(input, select, textarea):enabled')).toHaveCount(0)
    letCome()
    await expect(fields(page).locator('visible=true').first()).toBeEnabled()
    await page.goto('about:blank')
  }
})

test('a figure that is pressed before the app has come opens its sentence when it has', async ({ page }) => {
  const letCome = await openDrawn(page, '#/park')
  await expect(drawn(page, '#/park')).toBeVisible()
  const figures = page.getByRole('main').locator('button[data-evidence]:visible')
  await figures.first().click()
  await figures.last().click()
  const wanted = await figures.last().getAttribute('data-evidence')
  letCome()
  expect(wanted?.split(' ')).toContain(await focusOf(page))
  await expect((await evidence(page)).locator('blockquote mark').first()).toBeVisible()
})

test('@once what is said for want of the app goes when it comes after all', async ({ page }) => {
  const letCome = await openDrawn(page, '#/park')
  await expect(drawn(page, '#/park')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new ErrorEvent('error')))
  await expect(page.getByRole('alert')).toBeVisible()
  letCome()
  await expect(drawn(page, '#/park')).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what was drawn in nobody’s colours has those of the page', async ({ page }) => {
  await openDrawn(page, '#/compare')
  await expect(drawn(page, '#/compare')).toBeVisible()
  const [ink, ...words] = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    ...Array.from(document.querySelectorAll('.chart-drawn text'), (text) => getComputedStyle(text).fill),
  ])
  expect(words).toContain(ink)
})

test.describe('@once a page that is asked for otherwise', () => {
  for (const address of ['#/compare?parks=wuzhi,qinyang', '#/investments?lang=en', '#/park/wuzhi'])
    test(`is not shown as it was drawn: ${address}`, async ({ page }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await openDrawn(page, address)
      await expect.poll(() => asked.some((url) => url.endsWith(MAIN))).toBe(true)
      await expect(page.locator('#root')).toBeHidden()
      expect(asked.filter((url) => url.endsWith('.htm'))).toEqual([])
    })
})

test('@once what the app draws itself has nothing of what was drawn', async ({ page }) => {
  await page.goto('./#/compare?parks=wuzhi,qinyang')
  await expect(fields(page).first()).toBeEnabled()
  await expect(page.locator('#root')).not.toHaveAttribute('data-address')
  const sections = page.getByRole('main').locator('.sec')
  await expect(sections.last()).toHaveCSS('content-visibility', 'visible')
})

test('@once a page that is read before its drawing has come is drawn by the app', async ({ page, watch }) => {
  watch.tolerate(/\.htm|ERR_FAILED/)
  await page.route('**/*.htm', (route) => route.abort())
  await page.goto('./#/investments')
  await expect(page.locator('table.investments tbody tr').first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText(zh.drawings.pipelineTitle)
})

test('@once a page whose code is slower than its article comes to life in place', async ({ page }) => {
  const article = page.waitForResponse('**/dataset/documents/*.json')
  await page.route('**/assets/InvestmentsView-*.js', async (route) => {
    await (await article).finished()
    await route.continue()
  })
  await page.goto('./#/investments', { waitUntil: 'commit' })
  await expect(drawn(page, '#/investments')).toBeVisible()
  const heading = await page.getByRole('heading', { level: 1 }).elementHandle()
  await expect(fields(page).locator('visible=true').first()).toBeEnabled()
  expect(await heading?.evaluate((element) => element.isConnected)).toBe(true)
})
