/** What must arrive before a reader can see, filter and compare. Bytes do not vary: what is over its budget was made so. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { ALIVE, COLUMNS, filesOf, manifest, SEEN, weightOf } from './siteBytes.ts'
import { openFirstPage, zh } from './site.ts'

/** The first chart that is alive: the words, the code of the page and ECharts. */
const COMPARE = [
  ...new Set([
    ...ALIVE,
    ...filesOf(
      'src/views/compare/CompareView.tsx',
      'src/charts/LiveChart.tsx',
      'src/i18n/zh/parts/comparison.ts',
      'src/i18n/zh/parts/figures.ts',
    ),
  ]),
]

/**
 * In bytes. React is 58 kB of what the filters need and ECharts 106 kB of the first chart. Where a budget is not reached,
 * `aim` says what it is: the limit only keeps what was won.
 */
const LIMITS = {
  seen: { files: SEEN, limit: 27_000, aim: 27_000 },
  'can be filtered': { files: ALIVE, limit: 144_000, aim: 110_000 },
  'has a live chart': { files: COMPARE, limit: 279_500, aim: 240_000 },
} as const

for (const [state, { files, limit, aim }] of Object.entries(LIMITS)) {
  test(`@once what must arrive before a page ${state} is small`, () => {
    const weight = weightOf(files)
    test.info().annotations.push({ type: 'bytes', description: `${weight} of ${aim}` })
    expect(weight).toBeLessThanOrEqual(limit)
  })
}

test('@once no file of the app is large', () => {
  const scripts = Object.values(manifest).map(({ file }) => file)
  const large = scripts.filter((file) => weightOf([file]) > 165_000)
  expect(large).toEqual([])
})

/** Paths within the site of what the page asks for; all but `answered`, if given, are kept waiting for ever. */
async function listen(page: Page, base: string, answered?: readonly string[]): Promise<Set<string>> {
  const asked = new Set<string>()
  await page.addInitScript(() => {
    // Nothing is fetched ahead for those who save data.
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).href.slice(base.length).replace(/^(?:\?.*)?$/, 'index.html')
    asked.add(path)
    if (!answered || answered.includes(path) || path === 'icon.svg') await route.continue()
  })
  return asked
}

test('@once the filters work with nothing else', async ({ page, site }) => {
  await listen(page, site.url, ALIVE)
  await openFirstPage(page)
  const cluster = page.getByRole('complementary').first().getByRole('checkbox').first()
  await cluster.check()
  await expect(page).toHaveURL(/clusters=/)
  await expect(page.getByRole('main')).toContainText(zh.filters.active)
})

test('@once a chart is drawn with nothing else', async ({ page, site }) => {
  await listen(page, site.url, COMPARE)
  await page.goto('./#/compare')
  await expect(page.locator('.chart-live svg')).toBeVisible()
  await expect(page.locator('.chart-live svg path')).not.toHaveCount(0)
})

/** What most readers never need: spreadsheets, slides, the other language, ECharts. */
const APART = [
  'src/export/saveSheets.ts',
  'src/export/saveSlides.ts',
  'src/i18n/en/first.ts',
  'src/i18n/en/parts/figures.ts',
  'src/charts/LiveChart.tsx',
]

test('@once the overview asks for no spreadsheets, no slides, no second language, no ECharts', async ({
  page,
  site,
}) => {
  const asked = await listen(page, site.url)
  await openFirstPage(page)
  await expect.poll(() => asked).toContain(COLUMNS)
  const apart = APART.map((source) => manifest[source]?.file)
  expect(apart).not.toContain(undefined)
  expect(apart.filter((file) => file !== undefined && asked.has(file))).toEqual([])
})

test('@once what is opened next is there before it is asked for', async ({ page, site }) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url().slice(site.url.length)))
  await openFirstPage(page)
  for (const file of [...COMPARE, ...filesOf('src/views/search/SearchPanel.tsx')])
    if (file.endsWith('.js') && file !== 'first.js') await expect.poll(() => asked.has(file)).toBe(true)
})
