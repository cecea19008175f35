import { readFileSync } from 'node:fs'
import type { Route } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { dataset, openFirstPage, visit, zh } from './site.ts'

test.describe('the page of the method', { tag: '@once' }, () => {
  test('hands out files of the dataset', async ({ page }) => {
    await openFirstPage(page)
    await visit(page, 'method')
    for (const path of ['dataset.json', 'tables/observations.csv']) {
      const downloading = page.waitForEvent('download')
      await page.getByRole('link', { name: path, exact: true }).click()
      const file = await (await downloading).path()
      expect(readFileSync(file).equals(readFileSync(`dist/dataset/${path}`))).toBe(true)
    }
  })

  test('says that there is no network, and shows the accuracy once there is', async ({ page, watch }) => {
    watch.tolerate(/net::ERR_FAILED/)
    await page.route('**/dataset/accuracy.json', (route) => route.abort())
    await openFirstPage(page)
    await visit(page, 'method')
    await expect(page.getByRole('alert')).toHaveText(zh.faults.offline)
    await page.unroute('**/dataset/accuracy.json')
    await page.getByRole('button', { name: zh.faults.retry }).click()
    await expect(page.getByRole('columnheader', { name: zh.method.runs['seeds-alone'] })).toBeVisible()
  })

  test('keeps what is under the pointer in its place while its accuracy arrives', async ({ page }) => {
    const held: Route[] = []
    await page.route('**/dataset/accuracy.json', (route) => {
      held.push(route)
    })
    await openFirstPage(page)
    await visit(page, 'method')
    const quote = page.locator('.diagnostics li a').last()
    await quote.hover()
    await page.mouse.down()
    await expect.poll(() => held.length).toBe(1)
    await held[0]?.continue()
    await expect(page.locator('.accuracy[aria-busy="false"]')).toBeAttached()
    await page.mouse.up()
    await expect(page).toHaveURL(/#\/source\//)
  })

  test('gives every diagnostic its message, its place and its clause', async ({ page }) => {
    await page.goto('./#/method')
    const rows = page.locator('.diagnostics li')
    await expect(rows).toHaveCount(dataset.diagnostics.length)
    const shown = (await rows.allTextContents()).join('\n')
    for (const { source, place } of dataset.diagnostics) {
      const file = dataset.documents.find(({ id }) => id === source?.document)?.file
      expect(shown).toContain(place ? `${file}:${place.line}:${place.column}` : `${file}`)
      if (place) expect(shown).toContain(`${place.before}${source?.exact}${place.after}`)
    }
  })
})
