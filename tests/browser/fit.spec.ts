import { expect, test } from './fixtures.ts'
import { openFirstPage } from './site.ts'
import { disorders, misfits, movements } from './looks.ts'
import { EXAMPLES, turnTo } from './views.ts'

test.describe('every page', { tag: '@once' }, () => {
  for (const width of [320, 3840]) {
    test(`fits ${width} px, with nothing cut, covered, overlong or too small to hit`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await openFirstPage(page)
      for (const view of EXAMPLES) {
        for (const language of ['zh', 'en']) {
          await turnTo(page, `${view}?lang=${language}`)
          expect.soft(await page.evaluate(misfits), `${view} in ${language}`).toEqual([])
        }
      }
    })
  }

  test('has its headings in order, its landmarks, and no movement where none is wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openFirstPage(page)
    for (const view of EXAMPLES) {
      await turnTo(page, view)
      expect.soft(await page.evaluate(disorders), view).toEqual([])
      expect.soft(await page.evaluate(movements), view).toEqual([])
    }
  })
})
