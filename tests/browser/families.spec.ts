import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { evidence, focusOf, openFirstPage, recordOf, visit, zh } from './site.ts'

const { families, heatTitle } = zh.charts
const chart = (page: Page) => page.getByRole('application')
const said = (page: Page) => page.locator('.chart output')

/** Opens the comparison that the app proposes, in a family. */
async function compareAs(page: Page, family: keyof typeof families): Promise<void> {
  await openFirstPage(page)
  await visit(page, 'compare')
  await page.getByRole('radio', { name: families[family], exact: true }).check()
  await expect(chart(page)).toHaveAttribute('aria-roledescription', families[family])
  await expect(chart(page).locator('svg').first()).toBeVisible()
  await chart(page).focus()
}

test('a dot plot is walked by keys from the largest figure, and Enter opens its sentence', async ({
  page,
}) => {
  await compareAs(page, 'dots')
  const walked: string[] = []
  for (const key of ['ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key)
    walked.push((await said(page).textContent()) ?? '')
  }
  expect(new Set(walked).size).toBe(2)
  const [first] = await page.locator('.twin tbody tr').first().locator('th').allTextContents()
  expect(walked[0]).toContain(first)
  await page.keyboard.press('Enter')
  const marked = (await evidence(page)).locator('blockquote mark')
  await expect(marked.first()).toBeVisible()
  const reference = await focusOf(page)
  expect((await marked.allTextContents()).join('')).toBe(recordOf(reference).quote)
  expect(walked[1]).toContain(await shownFigure(page, reference))
})

/** The figure of a record as the table of the chart has it. */
async function shownFigure(page: Page, reference: string): Promise<string> {
  return (await page.locator(`.twin [data-evidence="${reference}"]`).textContent()) ?? ''
}

test('the keys up and down keep to a park in the matrix of ranks', async ({ page }) => {
  await compareAs(page, 'heat')
  await expect(page.getByRole('heading', { name: heatTitle })).toBeVisible()
  const parks = await page.locator('.twin thead th').allTextContents()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(said(page)).toContainText(parks[2] ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(said(page)).toContainText(parks[2] ?? '')
})

test('the family stays in the address, and what the data do not allow says why', async ({ page }) => {
  await compareAs(page, 'dots')
  await page.reload()
  await expect(page.getByRole('radio', { name: families.dots, exact: true })).toBeChecked()
  const withheld = page.getByRole('radio', { disabled: true })
  expect(await withheld.count()).toBeGreaterThan(0)
  for (const radio of await withheld.all()) {
    const family = families[(await radio.getAttribute('value')) as keyof typeof families]
    await expect(page.getByText(zh.charts.withheldLine(family, '').replace('。', ''))).toBeVisible()
  }
})
