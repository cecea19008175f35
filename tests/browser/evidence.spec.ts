import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { cards, evidence, openFirstPage, recordOf, zh } from './site.ts'

/** The record that a figure leads to at its first press. */
async function referenceOf(figure: Locator): Promise<string> {
  const references = await figure.getAttribute('data-evidence')
  return references?.split(' ')[0] ?? ''
}

for (const table of ['observations', 'investments', 'parkClusters'] as const) {
  test(`a figure of ${table} opens its sentence, marked`, async ({ page }) => {
    await openFirstPage(page)
    await expect(cards(page).first()).toBeVisible()
    const figure = page.getByRole('main').locator(`button[data-evidence^="${table}/"]`).last()
    const record = recordOf(await referenceOf(figure))
    await figure.click()
    const sentence = (await evidence(page)).locator('blockquote')
    await expect(sentence.locator('mark').first()).toBeVisible()
    const marked = await sentence.locator('mark').allTextContents()
    expect(marked.join('')).toBe(record.quote)
  })
}

test('the sentence opens in the article, as it was printed', async ({ page }) => {
  await openFirstPage(page)
  await expect(cards(page).first()).toBeVisible()
  const figure = page.getByRole('main').locator('button[data-evidence^="observations/"]').last()
  const reference = await referenceOf(figure)
  await figure.click()
  await (await evidence(page)).getByRole('link', { name: zh.evidence.open }).click()
  const article = page.getByRole('region', { name: zh.source.article }).locator('.sentence .printed')
  const marks = article.locator(`a[data-evidence~="${reference}"]`)
  await expect(marks.first()).toBeInViewport()
  expect((await marks.allTextContents()).join('')).toBe(recordOf(reference).source.exact)
})

test('a figure opens its sentence by keyboard alone', { tag: '@once' }, async ({ page }) => {
  await openFirstPage(page)
  await expect(cards(page).first()).toBeVisible()
  const figure = page.getByRole('main').locator('button[data-evidence^="observations/"]').last()
  const { quote } = recordOf(await referenceOf(figure))
  await figure.focus()
  await page.keyboard.press('Enter')
  const marked = (await evidence(page)).locator('blockquote mark')
  await expect.poll(async () => (await marked.allTextContents()).join('')).toBe(quote)
})
