import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openFirstPage } from './site.ts'
import { hiddenFocus } from './looks.ts'
import { EXAMPLES, turnTo } from './views.ts'

// A trace would take the whole page down at every key.
test.use({ trace: 'off' })

/** Long tables repeat their stops: what the first ones look like, all do. */
const MOST_STOPS = 60

/** Tabs from the top of the page to its end, or through so many stops; what is wrong with any of them. */
async function walkFocus(page: Page): Promise<{ readonly stops: number; readonly wrong: readonly string[] }> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('.skip')?.focus()
  })
  const wrong = new Set<string>()
  let stops = 0
  for (; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(hiddenFocus)
    if (fault === null) break
    if (fault !== '') wrong.add(fault)
  }
  return { stops, wrong: [...wrong] }
}

for (const { where, size, colorScheme } of [
  { where: 'a wide light page', size: { width: 1440, height: 900 }, colorScheme: 'light' },
  { where: 'a narrow dark page', size: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const) {
  test(`the keyboard is seen at every stop of ${where}`, { tag: '@once' }, async ({ page }) => {
    test.slow()
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await openFirstPage(page)
    for (const view of EXAMPLES) {
      await turnTo(page, view)
      const { stops, wrong } = await walkFocus(page)
      expect(stops, view).toBeGreaterThan(10)
      expect.soft(wrong, view).toEqual([])
    }
  })
}
