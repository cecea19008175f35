/** What a page consists of is on its way before the main script has come, behind what is to be seen, and nothing else is. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { COLUMNS, drawnFile, filesOf, MAIN } from './siteBytes.ts'
import { openFirstPage, zh } from './site.ts'

/** Paths within the site of what the page asks for; the main script, and another file, are kept waiting for ever. */
async function askedWithout(page: Page, base: string, other?: string): Promise<Set<string>> {
  const asked = new Set<string>()
  await page.route('**/*', async (route) => {
    const path = route.request().url().slice(base.length)
    if (path !== '') asked.add(path.split('#', 1)[0] ?? '')
    if (path !== MAIN && path !== other) await route.continue()
  })
  return asked
}
const first = filesOf('index.html')
/** Of the files that sources come in those that the first page has not. */
const further = (...sources: readonly string[]) => [...filesOf(...sources)].filter((file) => !first.has(file))

const INVESTMENTS = [
  'src/views/investments/InvestmentsView.tsx',
  'src/views/evidence/EvidenceContent.tsx',
  'src/charts/LiveChart.tsx',
]
const words = (language: string) =>
  ['figures', 'projects', 'records'].map((part) => `src/i18n/${language}/parts/${part}.ts`)

test.describe('@once without the main script', () => {
  test('a page of charts asks for its code, its words, its charts, what was drawn of it, and the dataset', async ({
    page,
    site,
  }) => {
    const asked = await askedWithout(page, site.url)
    await page.goto('./#/investments', { waitUntil: 'commit' })
    const wanted = [...further(...INVESTMENTS, ...words('zh')), COLUMNS, drawnFile('investments', 'zh')]
    await expect.poll(() => wanted.filter((file) => !asked.has(file))).toEqual([])
    const known = new Set([...first, ...wanted, 'first.js', 'icon.svg', ''])
    expect([...asked].filter((file) => !known.has(file))).toEqual([])
  })

  test('in the language of its address', async ({ page, site }) => {
    const asked = await askedWithout(page, site.url)
    await page.goto('./#/investments?lang=en', { waitUntil: 'commit' })
    const wanted = further(...words('en'), 'src/i18n/en/first.ts')
    await expect.poll(() => wanted.filter((file) => !asked.has(file))).toEqual([])
    expect(further(...words('zh')).filter((file) => asked.has(file))).toEqual([])
  })

  test('the drawn page asks for the dataset alone', async ({ page, site }) => {
    const asked = await askedWithout(page, site.url)
    await page.goto('./', { waitUntil: 'commit' })
    await expect.poll(() => asked).toContain(COLUMNS)
    const known = new Set([...first, COLUMNS, 'first.js', 'icon.svg', ''])
    expect([...asked].filter((file) => !known.has(file))).toEqual([])
  })
})

test('@once what was drawn is not kept waiting by what brings it to life', async ({ page, site }) => {
  // No time passes, so that nobody loses patience.
  await page.addInitScript(() => Object.assign(window, { setTimeout: () => 0 }))
  const drawn = drawnFile('investments', 'zh')
  const asked = await askedWithout(page, site.url, drawn)
  await page.goto('./#/investments', { waitUntil: 'commit' })
  await expect.poll(() => [drawn, MAIN, COLUMNS].filter((file) => !asked.has(file))).toEqual([])
  const scripts = further(...INVESTMENTS).filter((file) => file.endsWith('.js'))
  expect(scripts.filter((file) => asked.has(file))).toEqual([])
})

test('@once a browser that does not tell when it has painted shows a page that works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      PerformanceObserver: class {
        observe() {}
        disconnect() {}
      },
    })
  })
  await openFirstPage(page)
  await expect(page.getByRole('complementary').first().getByRole('checkbox').first()).toBeEnabled()
})

test.describe('@once to a reader who comes back', () => {
  test.use({ serviceWorkers: 'block' })

  test('comes the code that reads the kept dataset, and the dataset not again', async ({
    page,
    site,
    watch,
  }) => {
    watch.tolerate(/Service Worker registration blocked/)
    await page.goto('./')
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1)
    await page.goto('about:blank')
    const asked = await askedWithout(page, site.url)
    await page.goto('./', { waitUntil: 'commit' })
    const wanted = further('src/cache/database.ts')
    await expect.poll(() => wanted.filter((file) => !asked.has(file))).toEqual([])
    expect(asked).not.toContain(COLUMNS)
  })
})

test('@once what was asked for early is asked for once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('./#/investments')
  await expect(page.getByRole('main')).toContainText(zh.drawings.pipelineTitle)
  await expect(page.locator('.chart-live svg').first()).toBeVisible()
  const twice = asked.filter((path, at) => asked.indexOf(path) !== at && !path.endsWith('/'))
  expect(twice).toEqual([])
})
