import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { splitPng } from '../../src/export/pngChunks.ts'
import { textsOf } from '../../src/export/pngText.ts'
import { expect, test } from './fixtures.ts'
import { openShare, saveWith } from './shareDialog.ts'
import { cards, dataset, evidence, parksWith, rail, recordOf, tellingCluster, visit, zh } from './site.ts'

/** Opens a file as a double click does, with the network cut. */
async function openFile(page: Page, file: string): Promise<void> {
  await page.context().setOffline(true)
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('one file, without server or network: the filter works @once', async ({ page }) => {
  await openFile(page, 'dist/single.html')
  await expect(cards(page)).toHaveText(dataset.parks.map(({ shortZh }) => new RegExp(shortZh)))
  const cluster = tellingCluster()
  await (await rail(page)).getByRole('checkbox', { name: cluster.zh }).first().check()
  await expect(cards(page)).toHaveText(parksWith(cluster.id).map((name) => new RegExp(name)))
  await expect.poll(() => page.url()).toContain(`clusters=${cluster.id}`)
})

test('one file: a figure opens its sentence, and the article that it stands in @once', async ({ page }) => {
  await openFile(page, 'dist/single.html')
  const figure = page.locator('main [data-evidence^="observations/"]').first()
  await figure.click()
  const reference = (await figure.getAttribute('data-evidence')) ?? ''
  const panel = await evidence(page)
  expect((await panel.locator('blockquote mark').allTextContents()).join('')).toBe(recordOf(reference).quote)
  await visit(page, 'source')
  await expect(page.getByRole('region', { name: zh.source.article })).toContainText(/\S{20}/)
})

test('one file: English, the method, a download and a PNG @once', async ({ page }) => {
  await openFile(page, 'dist/single.html')
  await visit(page, 'method')
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'dataset.json' }).click()
  const download = await waiting
  expect(readFileSync(await download.path())).toEqual(readFileSync('dist/dataset/dataset.json'))
  await visit(page, 'compare')
  const dialog = await openShare(page)
  await expect(dialog.getByRole('radio', { name: zh.share.kinds.page })).toHaveCount(0)
  const [png] = await saveWith(dialog, [zh.share.scales(1)])
  const texts = textsOf(splitPng(png?.bytes ?? new Uint8Array()))
  expect(JSON.parse(texts.get('parkbench') ?? '')).toMatchObject({ address: '#/compare' })
  // Where a reader keeps the file is nobody's business.
  expect([...texts.values()].join('\n')).not.toContain('file:')
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: zh.frame.otherLanguage.long })
    .or(page.getByText('EN', { exact: true }))
    .first()
    .click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the current comparison as one file opens where it was saved @once', async ({ page }) => {
  const [one, other] = dataset.parks.map(({ id }) => id)
  await page.goto(`./#/compare?parks=${one},${other}`)
  const [saved] = await saveWith(await openShare(page), [zh.share.kinds.page])
  expect(saved?.name).toMatch(/\.html$/)
  const file = join(mkdtempSync(join(tmpdir(), 'parkbench-')), 'saved.html')
  writeFileSync(file, saved?.bytes ?? '')
  await openFile(page, file)
  await expect(
    page.getByRole('group', { name: zh.compare.parks }).getByRole('checkbox', { checked: true }),
  ).toHaveCount(2)
  await expect(page.getByRole('application').locator('svg').first()).toBeVisible()
})
