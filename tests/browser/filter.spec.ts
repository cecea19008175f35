import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import {
  cards,
  dataset,
  openFirstPage,
  openPage,
  parksWith,
  projectsWith,
  rail,
  tellingCluster,
  visit,
  zh,
} from './site.ts'

const cluster = tellingCluster()
const parks = parksWith(cluster.id)
const projects = projectsWith(cluster.id)
const allParks = dataset.parks.map(({ shortZh }) => shortZh)

async function chooseCluster(page: Page): Promise<void> {
  const label = zh.filters.choice(cluster.zh, zh.filters.counts.clusters(parks.length, projects.length, 0))
  await (await rail(page)).getByRole('checkbox', { name: label, exact: true }).check()
}

/** A facet of the rail unfolded by its name. */
async function unfold(filters: Locator, facet: string): Promise<void> {
  const group = filters
    .locator('details', { has: filters.page().getByRole('heading', { name: facet }) })
    .last()
  if (!(await group.evaluate((details: HTMLDetailsElement) => details.open)))
    await group.locator('summary').click()
}

test.describe('a chosen cluster', () => {
  test.beforeEach(async ({ page }) => {
    await openFirstPage(page)
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

const amountOf = ({ amount, unit, amountKind }: (typeof dataset.investments)[number]) =>
  unit === 'CNY' && amountKind !== 'annual_output' ? (amount ?? 0) : 0
const dear = dataset.investments
  .filter((row) => amountOf(row) >= 1e9 && row.stage === 'operating')
  .toSorted((a, b) => amountOf(b) - amountOf(a))

test('which investments above 1 billion yuan are already operating', async ({ page }) => {
  await openPage(page, './#/investments')
  const filters = await rail(page)
  await unfold(filters, zh.filters.facets.stages)
  await filters.getByRole('checkbox', { name: new RegExp(`^${zh.stages.operating}，`) }).check()
  await unfold(filters, zh.filters.facets.amount)
  const least = filters.getByRole('textbox', { name: zh.filters.amountMin })
  await least.fill('10')
  await least.press('Enter')
  await expect(page).toHaveURL(/stage=operating&amount=1000000000\.\./)
  const names = page.locator('td.name button, [role="rowheader"] button')
  await expect(names).toHaveText(dear.map(({ name }) => name))
  await page.goBack()
  await expect(page).not.toHaveURL(/amount/)
  await page.goForward()
  await expect(names).toHaveCount(dear.length)
})

test('an address that asks for what there is not says so, and can be mended', async ({ page }) => {
  await page.goto('./#/investments?clusters=nonsense&stage=operating,finished')
  const notice = page.getByText(/nonsense.*stage=finished/)
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: zh.filters.forget }).click()
  await expect(notice).toHaveCount(0)
  await expect(page).toHaveURL(/#\/investments\?stage=operating$/)
})
