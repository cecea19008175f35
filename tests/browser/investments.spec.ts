import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { writeColumns } from '../../src/dataset/columns/writeColumns.ts'
import { dataOf } from '../../src/dataset/data.ts'
import type { Dataset, Row } from '../../src/dataset/schema.ts'
import { expect, test } from './fixtures.ts'
import { dataset, evidence, openPage, zh } from './site.ts'

/** Projects with amounts, each of its own, and then some without: far more than a page draws. */
const WITH_AMOUNT = 1200
const ALL = 1500
const [model] = dataset.investments
if (!model) throw new Error('no project to copy')
const projects = Array.from({ length: ALL }, (_, at): Row<'investments'> => {
  const amount = at < WITH_AMOUNT ? (((at * 787) % WITH_AMOUNT) + 1) * 1e6 : null
  const told = amount === null ? null : ({ amountKind: 'total', unit: 'CNY', modifier: 'exact' } as const)
  return {
    ...model,
    ...(told ?? { amountKind: null, unit: null, modifier: null }),
    id: `p${at}`,
    name: `试验项目${at}号`,
    amount,
    amountTo: null,
  }
})
const names = projects.map(({ name }) => name)
const byAmount = projects
  .slice(0, WITH_AMOUNT)
  .toSorted((a, b) => Number(b.amount) - Number(a.amount))
  .map(({ name }) => name)
/** Head, heading of the group, its projects, heading of those without an amount, and these. */
const LINES = ALL + 3

/** Opens the page over a dataset of many projects: what the build drew there of its own gives way to them. */
async function openMany(page: Page): Promise<void> {
  const many: Dataset = { ...dataset, version: 'many', investments: projects }
  const body = Buffer.from(writeColumns(dataOf(many)))
  const sha256 = createHash('sha256').update(body).digest('hex')
  await page.route('**/dataset/columns.bin.gz', (route) => route.fulfill({ body }))
  await page.route('**/dataset/manifest.json', (route) =>
    route.fulfill({ json: { version: many.version, sha256 } }),
  )
  await page.goto('./#/investments')
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(LINES))
}

const table = (page: Page) => page.getByRole('region', { name: zh.investments.tableTitle }).getByRole('table')
const nameButtons = (page: Page) => table(page).locator('tbody td.name .figure')
/** The row that says that it is this line of the table. */
const line = (page: Page, at: number) => table(page).locator(`tr[aria-rowindex="${at}"]`)

test.describe('a table of many projects', { tag: '@once' }, () => {
  test.beforeEach(({ page }) => openMany(page))

  test('draws what is in the window, in exact order, wherever the page is scrolled to', async ({ page }) => {
    await expect(line(page, 3).locator('.name')).toContainText(byAmount[0] ?? '')
    expect(await table(page).getByRole('row').count()).toBeLessThan(150)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
    const middle = table(page).locator('tr[aria-rowindex]').nth(20)
    await expect(middle).not.toHaveAttribute('aria-rowindex', '21')
    const drawn = await table(page)
      .locator('tbody tr[aria-rowindex]:not(.group)')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.getAttribute('aria-rowindex'),
          row.querySelector('.name button')?.textContent,
        ]),
      )
    const known = drawn.filter(([at]) => Number(at) <= WITH_AMOUNT + 2)
    expect(known).toEqual(known.map(([at]) => [at, byAmount[Number(at) - 3]]))
    expect(known.length).toBeGreaterThan(10)
  })

  test('keeps unknown amounts last in either direction', async ({ page }) => {
    await page.getByRole('button', { name: zh.investments.columns.amount, exact: true }).click()
    await expect(line(page, 3).locator('.name')).toContainText(byAmount.at(-1) ?? '')
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await expect(line(page, LINES).locator('.name')).toContainText(names.at(-1) ?? '')
    await expect(line(page, LINES).locator('.amount')).toContainText(zh.investments.unknownAmount)
  })

  test('finds exactly the rows that have the words, and opens the sentence of one', async ({ page }) => {
    await page.getByRole('searchbox', { name: zh.investments.find }).fill('项目123')
    const expected = names.filter((name) => name.includes('项目123'))
    const shown = async () => (await nameButtons(page).allTextContents()).toSorted()
    await expect.poll(shown).toEqual(expected.toSorted())
    await expect(page).toHaveURL(/find=/)
    await nameButtons(page).first().click()
    const marked = (await evidence(page)).locator('blockquote mark')
    await expect(marked.first()).toBeVisible()
    await page.getByRole('searchbox', { name: zh.investments.find }).fill('没有这样的项目')
    await expect(table(page)).toHaveCount(0)
    await page.getByRole('button', { name: zh.investments.clearFind }).click()
    await expect(table(page)).toHaveAttribute('aria-rowcount', String(LINES))
  })

  test('keeps the focused row while the page scrolls away from it', async ({ page }) => {
    const first = line(page, 3).locator('.name button')
    await first.focus()
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
    await expect(table(page).locator('.gap')).toHaveCount(2)
    await expect(first).toBeFocused()
  })
})

test.describe('a long table on a wide screen', { tag: '@once' }, () => {
  test.beforeEach(({ page }) => openMany(page))

  test('draws no line anew that stays in the window', async ({ page }) => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
    const near = line(page, LINES >> 1)
    await expect(near).toBeVisible()
    const before = await near.elementHandle()
    const index = Number(await table(page).locator('tr.project').last().getAttribute('aria-rowindex'))
    await page.mouse.wheel(0, 300)
    await expect(line(page, index + 1)).toBeAttached()
    expect(await before?.evaluate((row) => row.isConnected)).toBe(true)
  })

  test('keeps its cells under their heads', async ({ page }) => {
    const edges = (cells: string) =>
      table(page)
        .locator(cells)
        .evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().left)))
    expect(await edges('tr[aria-rowindex="3"] > td')).toEqual(await edges('thead th'))
  })
})

test('columns and groups are chosen, and stand in the address', async ({ page }) => {
  await openPage(page, './#/investments')
  await page.getByText(zh.investments.chooseColumns(6, 10)).click()
  await page.getByRole('checkbox', { name: zh.investments.columns.investors }).check()
  await page.getByRole('checkbox', { name: zh.investments.columns.kind }).uncheck()
  await page.getByRole('combobox', { name: zh.investments.groupBy }).selectOption('park')
  await expect(page).toHaveURL(/columns=name,park,cluster,amount,stage,investors&group=park/)
  await page.reload()
  await expect(table(page).getByRole('columnheader', { name: zh.investments.columns.kind })).toHaveCount(0)
  const holders = dataset.parks.filter(({ id }) => dataset.investments.some(({ park }) => park === id))
  await expect(table(page).locator('tr.group')).toHaveCount(holders.length)
})
