import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { unstarted as enUnstarted } from '../../src/i18n/en/unstarted.ts'
import { unstarted as zhUnstarted } from '../../src/i18n/zh/unstarted.ts'
import { withHead } from '../dataset/columns/withHead.ts'
import { expect, test } from './fixtures.ts'
import { dataset, openFirstPage, openPage, untilAlive, visit, zh } from './site.ts'
import { MAIN } from './siteBytes.ts'

const PACKED = readFileSync('dist/dataset/columns.bin.gz')
const COLUMNS = gunzipSync(PACKED)

/** Serves another dataset, with a manifest that names its hash or does not. */
async function serveDataset(page: Page, body: Uint8Array, isNamed: boolean): Promise<void> {
  const sha256 = createHash('sha256')
    .update(isNamed ? body : 'another')
    .digest('hex')
  await page.route('**/dataset/columns.bin.gz', (route) => route.fulfill({ body: Buffer.from(body) }))
  await page.route('**/dataset/manifest.json', (route) =>
    route.fulfill({ json: { version: 'test', sha256 } }),
  )
}

const BROKEN = [
  ['is cut off', PACKED.subarray(0, -9), true, 'damaged'],
  ['has another hash', Buffer.concat([COLUMNS, Buffer.from([0])]), false, 'damaged'],
  ['has another shape', withHead(COLUMNS, (head) => (head.tables = {})), true, 'damaged'],
  ['is newer than the page', withHead(COLUMNS, (head) => head.contract++), true, 'too-new'],
] as const

test.describe('what is wrong is said, with the next step', { tag: '@once' }, () => {
  for (const [what, body, isNamed, fault] of BROKEN) {
    test(`of a dataset that ${what}`, async ({ page }) => {
      await serveDataset(page, body, isNamed)
      await page.goto('./#/compare')
      await expect(page.getByRole('alert')).toHaveText(zh.faults[fault])
      await page.unrouteAll()
      const next = fault === 'too-new' ? zh.faults.reload : zh.faults.retry
      await page.getByRole('button', { name: next }).click()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(zh.faults.title)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  }

  test('of an address that leads to no page', async ({ page }) => {
    await page.goto('./#/nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(zh.faults.unknownPage)
    await page.getByRole('main').getByRole('link', { name: zh.frame.pages.method }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(zh.method.title)
  })

  test('of an article that there is not', async ({ page }) => {
    await page.goto('./#/source/nowhere')
    const main = page.getByRole('main')
    await expect(main).toContainText(zh.faults.unknownDocumentNote('nowhere'))
    await main.getByRole('link').first().click()
    await expect(page.getByRole('region', { name: zh.source.article })).toBeVisible()
  })

  test('of a record that there is not', async ({ page }) => {
    await page.goto('./#/overview?focus=observations/nowhere')
    const panel = page.getByRole('complementary', { name: zh.evidence.title })
    await expect(panel.locator('.evidence-in')).toContainText(zh.evidence.gone('nowhere'))
    await panel.getByRole('button', { name: zh.evidence.forget }).click()
    await expect(panel.locator('blockquote mark').first()).toBeVisible()
    await expect(page).not.toHaveURL(/focus/)
  })

  test('of a cluster that there is not', async ({ page }) => {
    await page.goto('./#/overview?clusters=nowhere')
    await expect(page.getByText(/nowhere/).first()).toBeVisible()
    await page.getByRole('button', { name: zh.filters.forget }).click()
    await expect(page).not.toHaveURL(/clusters/)
  })

  test('of a park and an indicator that there are not', async ({ page }) => {
    await page.goto('./#/compare?parks=nowhere&indicator=nothing')
    const main = page.getByRole('main')
    await expect(main).toContainText(zh.compare.unknownParks(['nowhere']))
    await expect(main).toContainText(zh.compare.unknownLine('nothing'))
    await expect(main.getByRole('combobox', { name: zh.compare.indicator })).toBeVisible()
  })

  test('of a park and a cluster that have no page', async ({ page }) => {
    const main = page.getByRole('main')
    await page.goto('./#/park/nowhere')
    await expect(main).toContainText(zh.park.unknownNote('nowhere'))
    await main.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(zh.park.unknown)
    await page.goto('./#/clusters/nowhere')
    await expect(main).toContainText(zh.clusters.unknownNote('nowhere'))
    await main.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(zh.clusters.unknown)
  })

  test('of an article that cannot be had, and its records stay', async ({ page, watch }) => {
    watch.tolerate(/net::ERR_FAILED/)
    await page.route('**/dataset/documents/*', (route) => route.abort())
    const [{ id, source }] = dataset.observations as [(typeof dataset.observations)[number]]
    await page.goto(`./#/source/${source.document}?focus=observations/${id}`)
    const main = page.getByRole('main')
    await expect(main.getByRole('alert')).toHaveText(zh.faults.offline)
    await page.unrouteAll()
    await main.getByRole('button', { name: zh.evidence.retry }).click()
    await expect(page.getByRole('region', { name: zh.source.article })).toBeVisible()
  })

  for (const [address, language] of [
    ['./', zhUnstarted],
    ['./#/investments', zhUnstarted],
    ['./#/compare?parks=wuzhi&lang=en', enUnstarted],
  ] as const)
    test(`of the app that does not come to ${address}, and does the next time`, async ({ page, watch }) => {
      watch.tolerate(/net::ERR_FAILED/)
      await page.route(`**/${MAIN}`, (route) => route.abort())
      await page.goto(address)
      await expect(page.getByRole('alert')).toContainText(language.note)
      await page.unrouteAll()
      await page.getByRole('button', { name: language.reload }).click()
      await untilAlive(page)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })

  test('of the app that the browser cannot read', async ({ page, watch }) => {
    watch.tolerate(/SyntaxError/)
    const unknown = { body: 'const later = than this browser', contentType: 'text/javascript' }
    await page.route(`**/${MAIN}`, (route) => route.fulfill(unknown))
    await page.goto('./#/park')
    await expect(page.getByRole('alert')).toContainText(zhUnstarted.note)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('of a page whose code does not arrive', async ({ page, watch }) => {
    watch.tolerate(/net::ERR_FAILED|did not load|dynamically imported/)
    await page.route('**/assets/MethodView*.js', (route) => route.abort())
    await openFirstPage(page)
    await visit(page, 'method')
    await expect(page.getByRole('alert')).toHaveText(zh.faults.missingNote)
    await page.unrouteAll()
    await page.getByRole('button', { name: zh.faults.reload }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(zh.method.title)
  })

  test('of a page that throws, and the rest stays alive', async ({ page, watch }) => {
    watch.tolerate(/thrown on purpose/)
    const body = 'export const MethodView = () => { throw new Error("thrown on purpose") }'
    await page.route('**/assets/MethodView*.js', (route) =>
      route.fulfill({ body, contentType: 'text/javascript' }),
    )
    await page.goto('./#/method')
    await expect(page.getByRole('alert')).toHaveText(zh.faults.brokenNote)
    await expect(page.getByRole('complementary', { name: zh.evidence.title })).toBeVisible()
    await visit(page, 'investments')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.getByRole('table').first()).toBeVisible()
  })

  test('of a dialog whose code does not arrive, and the figure stays', async ({ page, watch }) => {
    watch.tolerate(/net::ERR_FAILED|dynamically imported|ViewMissing/)
    await page.route('**/assets/ShareDialog*.js', (route) => route.abort())
    await openPage(page, './#/compare')
    await page.getByRole('button', { name: zh.charts.share }).first().click()
    await expect(page.getByRole('alert')).toHaveText(zh.faults.part(zh.charts.share))
    await expect(page.getByRole('application').locator('svg').first()).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: zh.faults.reload }).click()
    await expect(page.getByRole('application').locator('svg').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('of a choice of clusters that nothing has together', async ({ page }) => {
    const clusters = dataset.clusters.map(({ id }) => id).join(',')
    await page.goto(`./#/overview?clusters=${clusters}&match=all`)
    await expect(page.getByRole('heading', { name: zh.filters.nothing })).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: zh.filters.clear }).first().click()
    await expect(page.getByRole('heading', { name: zh.filters.nothing })).toHaveCount(0)
  })
})
