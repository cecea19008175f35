import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { cards, dataset, parksWith, projectsWith, rail, tellingCluster, visit, zh } from './site.ts'

const cluster = tellingCluster()
const parks = parksWith(cluster.id)
const projects = projectsWith(cluster.id)
const allParks = dataset.parks.map(({ shortZh }) => shortZh)

async function chooseCluster(page: Page): Promise<void> {
  const label = zh.filters.choice(cluster.zh, zh.filters.counts.clusters(parks.length, projects.length, 0))
  await (await rail(page)).getByRole('checkbox', { name: label, exact: true }).check()
}

test.describe('a chosen cluster', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await chooseCluster(page)
  })

  test('leaves the cards of the parks that have it', async ({ page }) => {
    await expect(cards(page)).toHaveText([...parks])
  })

  test('leaves the projects that are in it', async ({ page }) => {
    await visit(page, 'investments')
    const shown = page.getByText(zh.investments.shown(projects.length, dataset.investments.length))
    await expect(shown).toBeVisible()
    const names = page.getByRole('table').locator('td.name button')
    expect((await names.allTextContents()).toSorted()).toEqual(projects.map(({ name }) => name).toSorted())
  })

  test('leaves the parks that have it to compare', async ({ page }) => {
    await visit(page, 'compare')
    const choosable = page.getByRole('group', { name: zh.compare.parks }).getByRole('checkbox')
    await expect(choosable).toHaveCount(parks.length)
    const twin = page.locator('.chart').getByRole('table', { includeHidden: true })
    await expect(twin).toContainText(new RegExp(parks.join('|')))
    const others = allParks.filter((name) => !parks.includes(name))
    for (const other of others) await expect(twin).not.toContainText(other)
  })

  test('stands in the address, and is gone with "clear"', async ({ page }) => {
    await expect(page).toHaveURL(new RegExp(`clusters=${cluster.id}`))
    await page.reload()
    await expect(cards(page)).toHaveText([...parks])
    const active = page.getByRole('region', { name: zh.filters.active })
    await active.getByRole('button', { name: zh.filters.clear }).click()
    await expect(cards(page)).toHaveText(allParks)
    await expect(page).not.toHaveURL(/clusters/)
  })
})
