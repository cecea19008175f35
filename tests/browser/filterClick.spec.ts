import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { dataset, openPage, projectsWith, rail, zh } from './site.ts'
import { turnTo } from './views.ts'

/** Fewer amounts are told in words. */
const LEAST_AMOUNTS = 3

type Cluster = (typeof dataset.clusters)[number]

/** How many projects of any of the clusters state an amount of investment in yuan. */
const amountsOf = (...clusters: readonly Cluster[]): number =>
  new Set(
    clusters
      .flatMap(({ id }) => projectsWith(id))
      .filter(
        ({ amount, unit, amountKind }) => amount !== null && unit === 'CNY' && amountKind !== 'annual_output',
      ),
  ).size

/** A cluster of too few amounts to draw, and one that with it has enough. */
function twoClusters(): readonly [Cluster, Cluster] {
  const few = dataset.clusters.filter(({ id }) => projectsWith(id).length > 0)
  for (const first of few.filter((cluster) => amountsOf(cluster) < LEAST_AMOUNTS)) {
    const second = few.find((cluster) => cluster !== first && amountsOf(first, cluster) >= LEAST_AMOUNTS)
    if (second) return [first, second]
  }
  throw new Error('no two clusters are drawn only together')
}
const [scarce, other] = twoClusters()

const amounts = (page: Page) => page.getByRole('region', { name: zh.drawings.treemapTitle })
/** As the pointer finds them. */
const drawn = (page: Page) => page.locator('.chart-live svg')
/** As they are seen. */
const seen = (place: Page | Locator) => place.locator('.chart-box svg text')
const rows = (page: Page) => page.locator('table.investments tbody tr.project')
const isShown = (page: Page, count: number) =>
  expect(page.getByText(zh.investments.shown(count, dataset.investments.length))).toBeVisible()

/** Each drawing is drawn when it comes near. */
async function openDrawn(page: Page): Promise<void> {
  await openPage(page, './#/investments')
  await turnTo(page, 'investments')
}

async function toggle(page: Page, { zh: name }: Cluster): Promise<void> {
  await (await rail(page)).getByRole('checkbox', { name: new RegExp(`^${name}，`) }).click()
}

test.describe('a cluster that is chosen and taken back', { tag: '@once' }, () => {
  test.beforeEach(async ({ page }) => {
    await openDrawn(page)
    await expect(drawn(page)).toHaveCount(3)
  })

  test('leaves every chart of the page what it was, and every project in the table', async ({ page }) => {
    const before = await drawn(page).elementHandles()
    const words = await seen(page).allTextContents()
    await toggle(page, scarce)
    await isShown(page, projectsWith(scarce.id).length)
    await toggle(page, scarce)
    await isShown(page, dataset.investments.length)
    const after = await drawn(page).elementHandles()
    expect(
      await page.evaluate(([a, b]) => a?.map((chart, at) => chart === b?.[at]), [before, after]),
    ).toEqual([true, true, true])
    await expect(seen(page)).toHaveText(words)
    await expect(rows(page)).toHaveCount(dataset.investments.length)
  })

  test('has no drawing of too few amounts meanwhile, for whichever reader', async ({ page }) => {
    await expect(amounts(page)).toBeVisible()
    await toggle(page, scarce)
    await expect(
      page.getByText(zh.drawings.fewAmounts(amountsOf(scarce), LEAST_AMOUNTS)).first(),
    ).toBeVisible()
    await expect(amounts(page)).toHaveCount(0)
    await expect(page.getByText(zh.drawings.treemapTitle, { exact: true })).toBeHidden()
    expect(
      await page
        .locator('.kept[hidden]')
        .first()
        .evaluate((kept) => kept.clientHeight),
    ).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(zh.drawings.treemapTitle, { exact: true })).toBeHidden()
  })
})

test('a drawing that comes back shows what passes now', { tag: '@once' }, async ({ page }) => {
  await openDrawn(page)
  await toggle(page, scarce)
  await expect(amounts(page)).toHaveCount(0)
  await toggle(page, other)
  await expect(amounts(page)).toBeVisible()
  const words = await seen(amounts(page)).allTextContents()
  await page.reload()
  await expect(seen(amounts(page))).toHaveText(words)
})

test('a mark opens its own sentence after the filter has put another in its place', { tag: '@once' }, async ({
  page,
}) => {
  await openDrawn(page)
  await toggle(page, other)
  const stages = page.getByRole('region', { name: zh.drawings.pipelineTitle })
  const passing = projectsWith(other.id)
  await isShown(page, passing.length)
  const marks = stages.locator('.chart-live svg g > path')
  await expect(marks).toHaveCount(passing.length)
  await marks.last().click()
  await expect(page).toHaveURL(/focus=/)
  const opened = decodeURIComponent(new URL(page.url()).hash)
  expect(passing.filter(({ id }) => opened.includes(id))).toHaveLength(1)
})

test('what is seen of a drawing does not wait for the code that tells what is pointed at', {
  tag: '@once',
}, async ({ page }) => {
  await page.route(/echarts-[^/]*\.js/, () => undefined)
  await page.goto('./#/investments')
  await expect(seen(amounts(page))).not.toHaveCount(0)
  await expect(drawn(page)).toHaveCount(0)
})
