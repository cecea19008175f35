import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { dataset, evidence, openPage, recordOf, zh } from './site.ts'

/** The lines of two parks or more; those of one park are a grid of their own below. */
const matrix = (page: Page) => page.getByRole('grid', { name: zh.compare.matrixTitle }).first()
const row = (page: Page, at: number) =>
  matrix(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') })
    .nth(at)

test.describe('the matrix', { tag: '@once' }, () => {
  test('is walked by arrow keys, and is one stop of the Tab key', async ({ page }) => {
    await openPage(page, './#/compare')
    const name = row(page, 0).getByRole('rowheader').getByRole('button')
    await name.focus()
    await page.keyboard.press('ArrowRight')
    const first = row(page, 0).getByRole('gridcell').first()
    expect(await first.evaluate((cell) => cell.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('End')
    await expect(row(page, 0).getByRole('gridcell').last()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(row(page, 1).getByRole('gridcell').last()).toBeFocused()
    await page.keyboard.press('Control+Home')
    await expect(name).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(matrix(page).locator(':focus')).toHaveCount(0)
  })

  test('opens the sentence of a figure with Enter', async ({ page }) => {
    await openPage(page, './#/compare')
    const figures = matrix(page).locator('[data-evidence]')
    await figures.nth(1).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const reference = (await figures.nth(1).getAttribute('data-evidence')) ?? ''
    await expect(page).toHaveURL(new RegExp(`focus=${reference}`))
    const marked = (await evidence(page)).locator('blockquote mark')
    expect((await marked.allTextContents()).join('')).toBe(recordOf(reference).quote)
  })
})

test('a figure in dollars is converted, stamped, and keeps its printed figure and its sentence', async ({
  page,
}) => {
  const dollars = dataset.observations.find(({ unit, period }) => unit === 'USD' && period !== null)
  if (!dollars) throw new Error('no figure in dollars to convert')
  await page.goto(`./#/compare?parks=${dollars.park}&indicator=${dollars.indicator}`)
  const figure = page.getByRole('region').filter({ has: page.getByRole('combobox') })
  await expect(figure).not.toContainText(zh.conversions.stamp.currency)
  await page.getByRole('checkbox', { name: zh.conversions.switches.currency() }).check()
  await expect(page).toHaveURL(/convert=currency/)
  await expect(figure.locator('.unit').first()).toContainText(zh.conversions.stamp.currency)
  await expect(figure).toContainText(zh.conversions.rules.currency())
  await figure.getByText(zh.charts.table, { exact: true }).click()
  await figure.locator(`[data-evidence="observations/${dollars.id}"]`).first().click()
  const marked = (await evidence(page)).locator('blockquote mark')
  expect((await marked.allTextContents()).join('')).toBe(dollars.quote)
})

test('parks that the address names wrongly are told, and the choice keeps its order', async ({ page }) => {
  const [first, second] = dataset.parks
  await page.goto(`./#/compare?parks=${second?.id},nowhere,${first?.id}`)
  await expect(page.getByText(zh.compare.unknownParks(['nowhere']))).toBeVisible()
  const names = [second?.shortZh ?? '', first?.shortZh ?? '']
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zh.compare.title(names))
})
