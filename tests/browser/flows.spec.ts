import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { dataset, evidence, focusOf, openPage, recordOf, zh } from './site.ts'

const park = dataset.parks[0]?.id ?? ''
const cluster = dataset.parkClusters[0]?.cluster ?? ''
const CHARTS = [
  { page: 'investments', address: '#/investments', title: zh.drawings.pipelineTitle },
  { page: 'clusters', address: '#/clusters', title: zh.drawings.sankeyTitle },
  {
    page: 'park',
    address: `#/park/${park}`,
    title: zh.drawings.timelineTitle(dataset.parks[0]?.shortZh ?? ''),
  },
]

/** The sentence in the panel is the quote of the record in the address. */
async function expectSentence(page: Page): Promise<void> {
  const marked = (await evidence(page)).locator('blockquote mark')
  await expect(marked.first()).toBeVisible()
  const reference = await focusOf(page)
  expect((await marked.allTextContents()).join('')).toBe(recordOf(reference).quote)
}

for (const { page: name, address, title } of CHARTS) {
  test(`the arrow keys walk the drawing of ${name}, and Enter opens a sentence`, async ({ page }) => {
    await openPage(page, `./${address}`)
    const figure = page.getByRole('region', { name: title })
    const chart = figure.getByRole('application')
    await expect(chart.locator('svg path').first()).toBeAttached()
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(figure.locator('output').first()).toContainText('第 2 个')
    await page.keyboard.press('Enter')
    await expectSentence(page)
  })
}

test('a tag of a cluster opens the words that say so', async ({ page }) => {
  await page.goto(`./#/clusters/${cluster}`)
  await page.getByRole('main').locator('[data-evidence^="parkClusters/"]').first().click()
  await expectSentence(page)
})

test('a figure of a park opens its sentence, and its list leads back', async ({ page }) => {
  await page.goto(`./#/park/${park}`)
  await page.locator('.park-figures [data-evidence]').first().click()
  await expectSentence(page)
  await page.getByRole('link', { name: zh.park.all }).click()
  await expect(page.locator('.parks tbody tr')).toHaveCount(dataset.parks.length)
  for (const { nameZh } of dataset.parks) await expect(page.getByText(nameZh, { exact: true })).toBeVisible()
})

for (const address of ['#/clusters', '#/park', `#/clusters/${cluster}`, `#/park/${park}`]) {
  test(`${address} fits the width of the screen`, async ({ page }) => {
    await page.goto(`./${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(zh.frame.loadingView)).toHaveCount(0)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
}
