import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { zh } from './site.ts'

/** What a reader presses on a screen; figures stay, which are buttons too. */
const CONTROLS = '.nav, .tools, .rail, .share, .action, dialog, .work :is(input, select)'
/** The colour that paper has: no ink is spent on a dark page. */
const WHITE = 'rgb(255, 255, 255)'

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
