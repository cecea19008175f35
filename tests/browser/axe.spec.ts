import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures.ts'
import { visit, zh } from './site.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [320, 768, 1440]
const PAGES = ['overview', 'compare', 'investments', 'clusters', 'park', 'source', 'method'] as const

/** What axe finds, one line each: the rule, and where. */
async function findings(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    return axe.run({ runOnly: tags })
  }, TAGS)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, { tag: '@once' }, () => {
    test.use({ colorScheme })
    for (const name of PAGES) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        test.slow()
        await page.goto('./')
        await page.evaluate(AXE)
        await visit(page, name)
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(zh.faults.unknownPage)
        await expect(page.getByText(zh.frame.loadingView)).toHaveCount(0)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          expect(await findings(page), `${width} px wide`).toEqual([])
        }
      })
    }
  })
}
