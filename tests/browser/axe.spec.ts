import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures.ts'
import { openShare } from './shareDialog.ts'
import { dataset, openFirstPage, openPage, zh } from './site.ts'
import { EXAMPLES, turnTo } from './views.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, one line each: the rule, and where. */
async function findings(page: Page, except: readonly string[]): Promise<readonly string[]> {
  const results = await page.evaluate(
    async ([tags, exceptions]) => {
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
      return axe.run({
        runOnly: tags,
        rules: Object.fromEntries(exceptions.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      })
    },
    [TAGS, except] as const,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

/** Both themes, one after the other: the page follows the browser. */
async function expectNothing(page: Page, where: string, except: readonly string[] = []): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await findings(page, except), `${where}, ${colorScheme}`).toEqual([])
  }
}

for (const language of ['zh', 'en']) {
  test(`axe finds nothing on any page, in either theme: ${language}`, async ({ page }) => {
    test.slow()
    await openFirstPage(page)
    await page.evaluate(AXE)
    for (const view of EXAMPLES) {
      await turnTo(page, `${view}?lang=${language}`)
      await expectNothing(page, view)
    }
  })
}

test('axe finds nothing in the dialog of a figure and in the list of the search', async ({ page }) => {
  test.slow()
  await openPage(page, './#/compare')
  await page.evaluate(AXE)
  const dialog = await openShare(page)
  await expectNothing(page, 'the dialog')
  await dialog.getByRole('button', { name: zh.share.close }).click()
  const field = page.getByRole('combobox', { name: zh.search.label })
  await field.fill(dataset.parks[0]?.shortZh ?? '')
  await expect(page.getByRole('option').first()).toBeVisible()
  // The list, which scrolls, counts as a target that its own lines cover; the lines are the targets.
  await expectNothing(page, 'the search', ['target-size'])
  expect((await page.getByRole('option').first().boundingBox())?.height).toBeGreaterThanOrEqual(24)
})
