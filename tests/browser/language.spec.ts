import { expect, test } from './fixtures.ts'
import { openShare } from './shareDialog.ts'
import { dataset, openFirstPage, openPage, zh } from './site.ts'
import { EXAMPLES, turnTo } from './views.ts'
import { LATIN_NAMES, strayWords, type Wanted } from './words.ts'

/** The footer tells the dataset by the beginning of its hash. */
const VERSION = /^[\da-f]{12}/.exec(dataset.version)?.[0] ?? ''
const WANTED: Wanted = {
  names: [
    VERSION,
    ...dataset.investments.flatMap(({ name, capacity }) => [name, capacity ?? name]),
    ...[...dataset.parkClusters, ...dataset.honours, ...dataset.measures].map(({ labelZh }) => labelZh),
  ],
  latin: LATIN_NAMES,
}
/** A filter that leaves nothing, addresses of what is not there, and a park and article of other kinds. */
const FURTHER = [
  'compare?chart=heat',
  'compare?chart=scatter',
  'investments?clusters=paper,aerospace&match=all',
  `park/${dataset.parks.at(-1)?.id}`,
  `source/${dataset.documents.at(-1)?.id}`,
]

for (const { language, lang } of [
  { language: 'zh', lang: 'zh-CN' },
  { language: 'en', lang: 'en' },
]) {
  test(`a page in ${language} is in no other language`, { tag: '@once' }, async ({ page }) => {
    test.slow()
    await openFirstPage(page)
    for (const view of [...EXAMPLES, ...FURTHER]) {
      await turnTo(page, `${view}${view.includes('?') ? '&' : '?'}lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      expect.soft(await page.evaluate(strayWords, WANTED), view).toEqual([])
    }
  })
}

test('neither is the dialog of a figure, nor what the search finds', { tag: '@once' }, async ({ page }) => {
  await openPage(page, './#/compare')
  const dialog = await openShare(page)
  expect.soft(await page.evaluate(strayWords, WANTED)).toEqual([])
  await dialog.getByRole('button', { name: zh.share.close }).click()
  await turnTo(page, 'overview?lang=en')
  await page.getByRole('combobox').fill('che')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect.soft(await page.evaluate(strayWords, WANTED)).toEqual([])
})
