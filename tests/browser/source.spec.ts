import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { ArticleText } from '../../src/dataset/article/article.ts'
import { expect, test } from './fixtures.ts'
import { cards, dataset, evidence, focusOf, visit, zh } from './site.ts'

const documents = dataset.documents.map(
  ({ id }) => JSON.parse(readFileSync(`dist/dataset/documents/${id}.json`, 'utf8')) as ArticleText,
)
const RECORDS = [...dataset.observations, ...dataset.investments, ...dataset.parkClusters]
const article = (page: Page) => page.getByRole('region', { name: zh.source.article })
const printed = (page: Page) => article(page).locator('.sentence .printed')

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
  const marks = printed(page).locator('mark')
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
    await expect(printed(page).locator('a[aria-current]').first()).toBeInViewport()
  }
})

const unused = (id: string) =>
  dataset.mentions.filter(({ source, use }) => source.document === id && use === null).length

/** The article with the most quantities that no record uses. */
function leastUsed(): string {
  const [most] = dataset.documents.toSorted((a, b) => unused(b.id) - unused(a.id))
  return most?.id ?? ''
}

test('the audit tells the fate of every quantity, and leads to its words', async ({ page }) => {
  const id = leastUsed()
  const mentions = dataset.mentions
    .filter(({ source }) => source.document === id)
    .toSorted((a, b) => a.source.start - b.source.start || a.source.end - b.source.end)
  await page.goto(`./#/source/${id}`)
  const fates = article(page).locator('.fates a')
  await expect(fates).toHaveCount(mentions.length)
  const words = await fates.locator('b').allTextContents()
  expect(words).toEqual(mentions.map(({ quote }) => quote))
  const last = mentions.findLast(({ use }) => use === null)
  await fates.nth(mentions.findIndex((mention) => mention === last)).click()
  const mark = printed(page).locator(`a[data-evidence="mentions/${last?.id}"]`)
  await expect(mark.first()).toBeInViewport()
  expect((await mark.allTextContents()).join('')).toBe(last?.source.exact)
  await expect(fates.and(page.locator('[aria-current]'))).toBeInViewport()
})

test('without its audit an article has its records alone, and the address says so', async ({ page }) => {
  const id = leastUsed()
  await page.goto(`./#/source/${id}`)
  await article(page).getByRole('checkbox', { name: zh.source.audit }).uncheck()
  await expect(page).toHaveURL(/audit=off/)
  await expect(article(page).locator('.fates, .record.mentions')).toHaveCount(0)
  await expect(article(page).locator('.record').first()).toBeVisible()
})

test('N and P step through all marks of an article, one by one', { tag: '@once' }, async ({ page }) => {
  const id = leastUsed()
  await page.goto(`./#/source/${id}?audit=off&read=printed`)
  await printed(page).locator('a.record').first().focus()
  const records = [
    ...dataset.observations,
    ...dataset.investments,
    ...dataset.parkClusters,
    ...dataset.rankings,
    ...dataset.honours,
    ...dataset.measures,
  ].filter(({ source }) => source.document === id)
  const seen = new Set<string>()
  for (let step = 0; step < records.length; step++) {
    await page.keyboard.press('n')
    await expect(article(page).getByRole('status')).toHaveText(zh.source.markAt(step + 1, records.length))
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true')
    await expect.poll(async () => seen.add(await focusOf(page)).size).toBe(step + 1)
  }
  expect(seen.size).toBe(records.length)
  await page.keyboard.press('p')
  await expect(article(page).getByRole('status')).toHaveText(
    zh.source.markAt(records.length - 1, records.length),
  )
})

test('the reading stands in the address; where there is room, both stand side by side', async ({ page }) => {
  await page.goto(`./#/source/${leastUsed()}`)
  const isWide = (page.viewportSize()?.width ?? 0) > 680
  await expect(printed(page).first()).toBeVisible()
  await expect(article(page).locator('.repaired')).toHaveCount(isWide ? await printed(page).count() : 0)
  await article(page).getByRole('radio', { name: zh.source.repaired }).check()
  await expect(page).toHaveURL(/read=repaired/)
  await expect(printed(page)).toHaveCount(0)
})
