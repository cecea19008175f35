import { expect, test } from './fixtures.ts'
import { cards, dataset, openFirstPage } from './site.ts'

test('opens on the five parks', async ({ page }) => {
  await openFirstPage(page)
  await expect(cards(page)).toHaveText(dataset.parks.map(({ shortZh }) => shortZh))
  expect(dataset.parks).toHaveLength(5)
})

test('fits the width of the screen', async ({ page }) => {
  await openFirstPage(page)
  await expect(cards(page).first()).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('@once a mark shows a pointer what it says, as long as that is there', async ({ page }) => {
  await openFirstPage(page)
  const mark = page.getByRole('main').locator('.unit-mark:visible').first()
  await mark.hover()
  await expect(mark).toHaveAttribute('title', (await mark.getAttribute('aria-label')) ?? 'a label')
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(mark).not.toHaveAttribute('title')
})
