import type { Download, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { readPicture } from './picture.ts'
import { dataset, evidence, focusOf, openFirstPage, recordOf, visit, zh } from './site.ts'

const [one, other] = dataset.parks.map(({ shortZh }) => shortZh)

/** Compares the two parks of the dataset that come first, on the line that the app proposes for them. */
async function compareTwo(page: Page): Promise<void> {
  await openFirstPage(page)
  await visit(page, 'compare')
  const parks = page.getByRole('group', { name: zh.compare.parks })
  for (const { shortZh } of dataset.parks.slice(2)) {
    await parks.getByRole('checkbox', { name: shortZh }).uncheck()
  }
}
const chart = (page: Page) => page.getByRole('application')
/** The same figures as the chart's, as a table. */
const twin = (page: Page) => page.locator('.chart').getByRole('table')

test('compares two parks on a line, and says whether it may', async ({ page }) => {
  await compareTwo(page)
  await expect(chart(page).locator('canvas, svg').first()).toBeVisible()
  await page.getByText(zh.charts.table, { exact: true }).click()
  for (const name of [one, other]) await expect(twin(page)).toContainText(name ?? '')
  for (const { shortZh } of dataset.parks.slice(2)) await expect(twin(page)).not.toContainText(shortZh)
  await expect(page.getByRole('region', { name: zh.compare.pairsTitle })).toContainText(
    new RegExp(Object.values(zh.verdicts).join('|')),
  )
})

test('another line draws another chart', async ({ page }) => {
  await compareTwo(page)
  const picker = page.getByRole('combobox', { name: zh.compare.indicator })
  const figure = page.getByRole('region').filter({ has: picker })
  const title = await figure.getByRole('heading').textContent()
  const chosen = await picker.inputValue()
  const others = await picker
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  await picker.selectOption(others.find((value) => value !== chosen) ?? '')
  await expect(figure.getByRole('heading')).not.toHaveText(title ?? '')
})

test('the arrow keys walk the bars, and Enter opens the sentence of one', async ({ page }) => {
  await compareTwo(page)
  await expect(chart(page).locator('canvas, svg').first()).toBeVisible()
  await chart(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.chart output')).toContainText(new RegExp(`${one}|${other}`))
  await page.keyboard.press('Enter')
  const marked = (await evidence(page)).locator('blockquote mark')
  await expect(marked.first()).toBeVisible()
  const reference = await focusOf(page)
  expect((await marked.allTextContents()).join('')).toBe(recordOf(reference).quote)
})

test('the pointer is told the sentence, whose article comes with it', async ({ page }) => {
  await compareTwo(page)
  const drawn = chart(page).locator('svg').first()
  await expect(drawn).toBeVisible()
  const name = drawn.locator('text').filter({ hasText: new RegExp(`^${one}`) })
  await drawn.evaluate((svg) => svg.scrollIntoView({ block: 'center' }))
  const tip = page.locator('.chart-tip')
  // The page may still move under a pointer that rests.
  await expect(async () => {
    const { x, y } = (await name.first().boundingBox()) ?? { x: 0, y: 0 }
    await page.mouse.move(x + 3, y + 5)
    await page.mouse.move(x + 2, y + 4)
    await expect(tip).toContainText(one ?? '', { timeout: 1000 })
  }).toPass()
  const lines = async () => (await tip.innerText()).split('\n')
  const quotes = new Set(dataset.observations.map(({ quote }) => quote))
  await expect.poll(async () => (await lines()).some((line) => quotes.has(line))).toBe(true)
})

async function saveChart(page: Page): Promise<Download> {
  await page.getByRole('button', { name: zh.charts.share }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: zh.share.save }).click()
  return download
}

test('a chart is saved as a PNG that shows a chart', async ({ page }) => {
  await compareTwo(page)
  await expect(chart(page).locator('canvas, svg').first()).toBeVisible()
  const download = await saveChart(page)
  expect(download.suggestedFilename()).toMatch(/^园鉴.*\.png$/)
  const chunks = await (await download.createReadStream()).toArray()
  const picture = await readPicture(page, Buffer.concat(chunks as Buffer[]))
  expect(picture.width).toBeGreaterThanOrEqual(1200)
  expect(picture.height).toBeGreaterThanOrEqual(600)
  // More ground than anything, but not all of it; ink and two parks with the shades of their edges; bars.
  expect(picture.ground).toBeGreaterThan(0.4)
  expect(picture.ground).toBeLessThan(0.98)
  expect(picture.colours).toBeGreaterThan(20)
  expect(picture.hued).toBeGreaterThan(0.005)
})
