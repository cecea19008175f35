/** What people come for, asked as they would ask it: by the words on the page, from the first page on. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import {
  cards,
  dataset,
  evidence,
  openFirstPage,
  parksWith,
  projectsWith,
  rail,
  tellingCluster,
  unfolded,
  visit,
  zh,
} from './site.ts'

const { investments, compare, filters } = zh
const BILLION = 1e9

const choice = async (page: Page, name: string) =>
  (await rail(page)).getByRole('checkbox', { name: new RegExp(`^${name}`) })

test('which parks have a cluster, and who says so?', async ({ page }) => {
  const cluster = tellingCluster()
  await openFirstPage(page)
  await (await choice(page, cluster.zh)).check()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(cluster.zh)
  await expect(cards(page)).toHaveText(parksWith(cluster.id).map((name) => new RegExp(name)))
  const said = [
    ...dataset.parkClusters.filter((row) => row.cluster === cluster.id),
    ...projectsWith(cluster.id),
  ].map(({ quote }) => quote)
  const marked = (await evidence(page)).locator('blockquote mark')
  expect(said.join(' ')).toContain(await marked.first().textContent())
})

test('compare planned areas: which of them may be compared, and why not?', async ({ page }) => {
  await openFirstPage(page)
  await visit(page, 'compare')
  const area = dataset.indicators.find(({ id }) => id === 'planned_area')
  await page.getByRole('combobox', { name: compare.indicator }).selectOption('planned_area')
  await expect(page.getByRole('heading', { level: 2, name: area?.zh ?? '' })).toBeVisible()
  const pairs = page.getByRole('region', { name: compare.pairsTitle }).getByRole('row')
  const verdict = new RegExp(`(${Object.values(zh.verdicts).join('|')})$`)
  for (const pair of (await pairs.allInnerTexts()).slice(1)) expect(pair.trim()).toMatch(verdict)
  const shown = dataset.observations.filter(({ indicator }) => indicator === 'planned_area')
  const marked = await (await evidence(page)).locator('blockquote mark').first().textContent()
  expect(shown.map(({ quote }) => quote).join(' ')).toContain(marked)
})

test('which investments of a billion yuan or more are in operation?', async ({ page }) => {
  await openFirstPage(page)
  await visit(page, 'investments')
  const side = await rail(page)
  await side.locator('summary', { hasText: filters.facets.amount }).click()
  await side.getByRole('textbox', { name: filters.amountMin }).fill(String(BILLION / filters.amountUnit.at))
  await side.getByRole('textbox', { name: filters.amountMin }).press('Enter')
  await side.locator('summary', { hasText: filters.facets.stages }).click()
  await side.getByRole('checkbox', { name: new RegExp(`^${zh.stages.operating}`) }).check()
  const expected = dataset.investments.filter(
    ({ amount, unit, amountKind, stage }) =>
      unit === 'CNY' && amountKind !== 'annual_output' && stage === 'operating' && Number(amount) >= BILLION,
  )
  const names = page.getByRole('region', { name: investments.tableTitle }).locator('tbody td.name .figure')
  await expect(names).toHaveCount(expected.length)
  expect((await names.allInnerTexts()).toSorted()).toEqual(expected.map(({ name }) => name).toSorted())
})

test('what does an article say about rankings? Its sentences stand below each other', async ({ page }) => {
  const [ranking] = dataset.rankings
  if (!ranking) throw new Error('no ranking to look for')
  await openFirstPage(page)
  await visit(page, 'source')
  const side = await unfolded(page.getByRole('complementary', { name: zh.frame.documents }))
  const { park } = dataset.documents.find(({ id }) => id === ranking.source.document) ?? {}
  const name = dataset.parks.find(({ id }) => id === park)?.shortZh ?? ''
  await side.getByRole('link', { name }).click()
  await side.getByRole('button', { name: zh.evidence.tables.rankings }).click()
  await expect((await evidence(page)).locator('blockquote mark').first()).toContainText(
    ranking.quote.slice(0, 4),
  )
  await expect(page.locator('#work a.record.rankings[aria-current]').first()).toBeInViewport()
  const tops = await page
    .locator('.paragraph')
    .nth(1)
    .locator('.sentence')
    .evaluateAll((sentences) => sentences.map((sentence) => sentence.getBoundingClientRect().top))
  expect(tops).toEqual([...new Set(tops)].toSorted((a, b) => a - b))
})

test('send me this exact view: its address opens it again', async ({ page, context }) => {
  const cluster = tellingCluster()
  await openFirstPage(page)
  await (await choice(page, cluster.zh)).check()
  await visit(page, 'clusters')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(page).toHaveURL(/clusters\?/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { level: 1 })).toHaveText((await heading.textContent()) ?? '')
  expect(await other.locator('#work .active, #work .chosen').allInnerTexts()).toEqual(
    await page.locator('#work .active, #work .chosen').allInnerTexts(),
  )
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(cluster.zh)
  await page.getByRole('button', { name: filters.clear }).first().click()
  await expect(page).not.toHaveURL(/clusters=/)
  await expect(cards(page)).toHaveCount(dataset.parks.length)
})

/** Presses Tab, or what is given, until the part has the keyboard; nobody presses it a hundred times. */
async function reach(page: Page, part: Locator, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press(key)
    if (await part.evaluateAll((found) => found.some((element) => element === document.activeElement))) break
  }
  await expect(part).toBeFocused()
  await expect(part).toBeInViewport()
}

test('by keyboard alone: filter, walk a chart, read who says so, open the article, send the view', async ({
  page,
}) => {
  const { keyboard } = page
  await openFirstPage(page)
  await reach(page, page.getByRole('link', { name: zh.frame.pages.investments, exact: true }))
  await keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  const side = page.getByRole('complementary', { name: filters.label })
  const fold = side.locator('summary').first()
  if (await fold.isVisible()) {
    await reach(page, fold, 'Shift+Tab')
    await keyboard.press('Enter')
  } else await reach(page, side.getByRole('radio').first(), 'Shift+Tab')
  const cluster = tellingCluster()
  await reach(page, side.getByRole('checkbox', { name: new RegExp(`^${cluster.zh}`) }))
  await keyboard.press('Space')
  const chart = page.getByRole('application').first()
  await reach(page, chart)
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/clusters=.*focus=investments/)
  await keyboard.press('e')
  const panel = page.getByRole('complementary', { name: zh.evidence.title })
  await expect(panel).toBeFocused()
  const said = await panel.locator('blockquote mark').first().textContent()
  expect(
    projectsWith(cluster.id)
      .map(({ quote }) => quote)
      .join(' '),
  ).toContain(said)
  await keyboard.press('Escape')
  await expect(chart).toBeFocused()
  const share = page.getByRole('button', { name: zh.charts.share }).first()
  await reach(page, share)
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await reach(page, dialog.getByRole('radio').first())
  await keyboard.press('Escape')
  await expect(share).toBeFocused()
  await reach(page, chart, 'Shift+Tab')
  await keyboard.press('e')
  await reach(page, panel.getByRole('link', { name: zh.evidence.open }))
  await keyboard.press('Enter')
  await expect(page.locator('#work a.record.investments[aria-current]').first()).toBeInViewport()
})
