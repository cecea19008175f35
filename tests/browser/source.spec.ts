import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { ArticleText } from '../../src/dataset/article.ts'
import { expect, test } from './fixtures.ts'
import { cards, dataset, evidence, visit, zh } from './site.ts'

const documents = dataset.documents.map(
  ({ id }) => JSON.parse(readFileSync(`dist/dataset/documents/${id}.json`, 'utf8')) as ArticleText,
)
const RECORDS = [...dataset.observations, ...dataset.investments, ...dataset.parkClusters]
const article = (page: Page) => page.getByRole('region', { name: zh.source.printed })

/** The last sentence of an article that no record quotes, deep enough to be out of sight at first. */
function bareSentence(): { readonly id: string; readonly start: number; readonly end: number } {
  for (const { id, raw, sentences } of documents)
    for (let at = sentences.length - 2; at >= 0; at -= 2) {
      const [start, end] = [sentences[at] ?? 0, sentences[at + 1] ?? 0]
      const isBare = RECORDS.every(
        ({ source }) => source.document !== id || source.end <= start || end <= source.start,
      )
      if (isBare && start > raw.length / 2 && raw.slice(start, end).trim() !== '') return { id, start, end }
    }
  throw new Error('every late sentence of the articles has a record')
}

test('an address leads to any passage of an article, even one without a record', async ({ page }) => {
  const { id, start, end } = bareSentence()
  await page.goto(`./#/source/${id}?at=${start}-${end}`)
  const marks = article(page).locator('mark')
  await expect(marks.first()).toBeInViewport()
  const raw = documents.find((document) => document.id === id)?.raw.slice(start, end)
  expect((await marks.allTextContents()).join('')).toBe(raw)
})

test('an address beyond the end of an article shows it from its top', async ({ page }) => {
  const { id, raw } = documents[0] ?? { id: '', raw: '' }
  await page.goto(`./#/source/${id}?at=${raw.length - 5}-${raw.length + 5}`)
  await expect(article(page)).toBeVisible()
  await expect(article(page).locator('mark')).toHaveCount(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('a sentence is in sight at the second visit to its article too', { tag: '@once' }, async ({ page }) => {
  const [deepest] = dataset.observations.toSorted((a, b) => b.source.start - a.source.start)
  await page.goto(`./#/overview?focus=observations/${deepest?.id}`)
  for (let visits = 0; visits < 2; visits++) {
    await visit(page, 'overview')
    await expect(cards(page).first()).toBeVisible()
    await (await evidence(page)).getByRole('link', { name: zh.evidence.open }).click()
    await expect(article(page).locator('a[aria-current]').first()).toBeInViewport()
  }
})
