import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { dataset, openFirstPage, zh } from './site.ts'
import { turnTo } from './views.ts'

/** What a reader presses on a screen; figures stay, which are buttons too. */
const CONTROLS = '.nav, .tools, .rail, .share, .action, dialog, .work :is(input, select)'
/** The colour that paper has: no ink is spent on a dark page. */
const WHITE = 'rgb(255, 255, 255)'
/** CSS pixels of A4 between margins of 16 mm, less a heading and notes. */
const SHEET = 900

test.use({ colorScheme: 'dark' })

/** How many pages of paper Chromium prints: each is an object of the file. */
async function countSheets(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

for (const name of ['overview', 'compare'] as const) {
  test(`${name} is printed in light colours, with its headings, rows and charts alone`, {
    tag: '@once',
  }, async ({ page }) => {
    await page.goto(`./#/${name}`)
    const main = page.getByRole('main')
    const row = main.locator('table tbody tr').filter({ visible: true }).first()
    await expect(row).toBeVisible()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('body')).toHaveCSS('background-color', WHITE)
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(row).toBeVisible()
    await expect(main.locator('svg').filter({ visible: true }).first()).toBeVisible()
    if (name === 'compare') await expect(main.getByRole('application').locator('svg').first()).toBeVisible()
    expect(await countSheets(page)).toBeGreaterThan(0)
  })
}

test('the sentence in focus is printed below, without the button to it', { tag: '@once' }, async ({
  page,
}) => {
  await page.goto('./#/compare')
  await page.emulateMedia({ media: 'print' })
  const panel = page.getByRole('complementary', { name: zh.evidence.title })
  await expect(panel.locator('blockquote mark').first()).toBeVisible()
  await expect(panel.getByRole('link', { name: zh.evidence.open })).toBeHidden()
})

/** Tells the page that it is about to be printed, as a browser does before it lays the paper out. */
const announcePaper = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))

test('a wide window prints the overview no smaller than a narrow one', { tag: '@once' }, async ({ page }) => {
  await openFirstPage(page)
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  const fromWide = await countSheets(page)
  await page.setViewportSize({ width: 700, height: 900 })
  await expect(page.locator('.coverage-narrow')).toBeVisible()
  expect(fromWide).toBe(await countSheets(page))
})

test('no chart is taller than a sheet of paper', { tag: '@once' }, async ({ page }) => {
  await openFirstPage(page)
  for (const view of ['clusters', ...dataset.parks.map(({ id }) => `park/${id}`)]) {
    await turnTo(page, view)
    await announcePaper(page)
    for (const chart of await page.locator('.chart-box').all())
      expect((await chart.boundingBox())?.height, view).toBeLessThan(SHEET)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  }
})
