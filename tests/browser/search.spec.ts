import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { dataset, openFirstPage, openPage, zh } from './site.ts'

const field = (page: Page) => page.getByRole('combobox', { name: zh.search.label })
const options = (page: Page) => page.getByRole('listbox', { name: zh.search.results }).getByRole('option')
const park = dataset.parks[0]
if (park === undefined) throw new Error('no park to look for')

test('a park is found by the initials of its name, from the keyboard alone', async ({ page }) => {
  await openFirstPage(page)
  await expect(field(page)).toBeEnabled()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  // The id of a park is the pinyin of its place.
  await page.keyboard.type(park.id)
  const first = options(page).first()
  await expect(first).toContainText(park.shortZh)
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#/park/${park.id}`))
  await expect(page.locator('#work')).toBeFocused()
})

test('a project is found by its name, and its sentence shown', async ({ page }) => {
  const project = dataset.investments.at(-1)
  if (project === undefined) throw new Error('no project to look for')
  await openPage(page, './#/method')
  await field(page).fill(project.name)
  await options(page).filter({ hasText: project.name }).first().click()
  await expect(page).toHaveURL(new RegExp(`#/investments.*focus=investments/${project.id}`))
})

test('Escape closes the list, a slash that is typed stays a slash', async ({ page }) => {
  await openFirstPage(page)
  await field(page).fill('a/')
  await expect(field(page)).toHaveValue('a/')
  await field(page).press('Escape')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('listbox')).toHaveCount(0)
})

test('without its file the search says so and finds by characters, and the page lives on', async ({
  page,
  watch,
}) => {
  watch.tolerate(/404/)
  await page.route('**/dataset/search.json', (route) => route.fulfill({ status: 404 }))
  await openFirstPage(page)
  await field(page).fill(park.shortZh)
  await expect(options(page).first()).toContainText(park.shortZh)
  await expect(page.getByText(zh.search.failed)).toBeVisible()
  await page.unroute('**/dataset/search.json')
  await page.getByRole('button', { name: zh.search.retry }).click()
  await expect(page.getByText(zh.search.failed)).toHaveCount(0)
})
