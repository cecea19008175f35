/** The page that the build drew: readable before and without any script, and the same page afterwards. */
import { expect, test } from './fixtures.ts'
import { cards, dataset, visit, zh } from './site.ts'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the overview can be read', async ({ page }) => {
    await page.goto('./')
    await expect(cards(page)).toHaveText(dataset.parks.map(({ shortZh }) => shortZh))
    await expect(page.getByRole('table').first()).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

test('comes to life in place, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { moved: 0, heading: null as Element | null }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('readystatechange', () => {
      seen.heading ??= document.querySelector('main h1')
    })
  })
  await page.goto('./')
  await expect(page.locator('details[data-undecided]')).toHaveCount(0)
  const { moved, isKept } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { moved: number; heading: Element | null } }
    return { moved: seen.moved, isKept: seen.heading?.isConnected ?? false }
  })
  expect(isKept).toBe(true)
  expect(moved).toBeLessThan(0.02)
  await visit(page, 'compare')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('')
})

test('a choice made at the first moment is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const CHOICE = 'aside.rail input[type=checkbox]:enabled'
    const chosen = new MutationObserver(() => {
      const box = document.querySelector<HTMLInputElement>(CHOICE)
      if (box === null) return
      chosen.disconnect()
      box.click()
    })
    chosen.observe(document, { subtree: true, childList: true, attributes: true })
  })
  await page.goto('./')
  await expect(page).toHaveURL(/clusters=/)
  await expect(page.getByRole('main')).toContainText(zh.filters.active)
})

test('an address that leads further does not flash the first page', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('./#/compare?parks=wuzhi')
  await expect(page.locator('#root')).toBeHidden()
})

test('an address that leads further shows no heading but its own on the way', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      for (const heading of document.querySelectorAll<HTMLElement>('main h1'))
        if (heading.checkVisibility()) seen.add(heading.innerText)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto('./#/investments')
  await expect(page.locator('table.investments tbody tr').first()).toBeVisible()
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(seen).toEqual([heading])
})

test('the charts below the window are drawn, too, before anybody goes there', async ({ page }) => {
  await page.goto('./#/investments')
  await expect(page.locator('.chart-box').last()).not.toBeInViewport()
  await expect(page.locator('.chart-box:not(:has(.chart-live svg))')).toHaveCount(0)
})
