import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { visit, zh } from './site.ts'

test.describe('the page of the method', { tag: '@once' }, () => {
  test('hands out files of the dataset', async ({ page }) => {
    await page.goto('./')
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
    await page.goto('./')
    await visit(page, 'method')
    await expect(page.getByRole('alert')).toHaveText(zh.faults.offline)
    await page.unroute('**/dataset/accuracy.json')
    await page.getByRole('button', { name: zh.faults.retry }).click()
    await expect(page.getByRole('columnheader', { name: zh.method.runs['seeds-alone'] })).toBeVisible()
  })
})
