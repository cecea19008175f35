import { expect, test } from './fixtures.ts'
import { misfits } from './looks.ts'
import { EXAMPLES, turnTo } from './views.ts'

test.describe('every page', { tag: '@once' }, () => {
  for (const width of [320]) {
    test(`fits ${width} px, with nothing cut and nothing too small to hit`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await page.goto('./')
      for (const view of EXAMPLES) {
        for (const language of ['zh', 'en']) {
          const mark = view.includes('?') ? '&' : '?'
          await turnTo(page, `${view}${mark}lang=${language}`)
          expect.soft(await page.evaluate(misfits), `${view} in ${language}`).toEqual([])
        }
      }
    })
  }
})
