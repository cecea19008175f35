/** Tables, slides, links and the embedded chart, as a reader takes them away. */
import { unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from './fixtures.ts'
import { openShare, saveWith } from './shareDialog.ts'
import { dataset, zh } from './site.ts'

const { share, sheets } = zh
const address = `#/compare?parks=${dataset.parks
  .slice(0, 2)
  .map(({ id }) => id)
  .join(',')}`

test('a workbook has the figures of the chart and the sentences they stand on @once', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  const [file] = await saveWith(dialog, [share.kinds.table, share.exporters.xlsx.name])
  expect(file?.name).toMatch(/\.xlsx$/)
  const book = await readXlsxFile(Buffer.from(file?.bytes ?? []))
  const rows = (name: string) => book.find(({ sheet }) => sheet === name)?.data.slice(1) ?? []
  const quotes = new Set(dataset.observations.map(({ quote }) => quote))
  expect(rows(sheets.sources).length).toBeGreaterThan(0)
  for (const row of rows(sheets.sources)) expect(quotes).toContain(row[1])
  const values = new Set(dataset.observations.map(({ value }) => value))
  for (const row of rows(sheets.data)) expect(values).toContain(row[2])
})

test('slides have a chart that Office draws itself @once', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  const [file] = await saveWith(dialog, [share.kinds.slides])
  expect(file?.name).toMatch(/\.pptx$/)
  const parts = Object.keys(unzipSync(file?.bytes ?? new Uint8Array()))
  expect(parts.filter((path) => /slides\/slide\d+\.xml$/.test(path)).length).toBeGreaterThan(0)
  expect(parts.some((path) => /notesSlides\//.test(path))).toBe(true)
})

test('cells, the link and a citation come into the clipboard @once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  const copied = async (kind: string, name: string) => {
    await dialog.getByRole('radio', { name: kind, exact: true }).check()
    await dialog.getByRole('radio', { name: new RegExp(`^${name}(?!与)`) }).check()
    await dialog.getByRole('button', { name: share.copy }).click()
    await expect(dialog.getByRole('status').last()).toContainText(share.copied)
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const cells = await copied(share.kinds.table, share.exporters.cells.name)
  expect(cells.split(/\r?\n/)[0]?.split('\t')).toContain(sheets.sentences)
  expect(await copied(share.kinds.link, share.exporters.link.name)).toBe(page.url())
  expect(await copied(share.kinds.link, share.exporters.gbt7714.name)).toMatch(
    /\[DB\/OL\]\..*\[\d{4}-\d\d-\d\d\]\. http/,
  )
})

test('embedded without a name, or with one that the view lacks, its first chart stands alone @once', async ({
  page,
}) => {
  for (const name of ['', '=sankey', '=nothing']) {
    await page.goto(`./?embed${name}#/investments`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      zh.charts.titled(zh.drawings.pipelineTitle, zh.drawings.pipelineUnit),
    )
    await expect(page.getByRole('application')).toHaveCount(1)
  }
  await page.goto('./?embed=treemap#/investments')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zh.drawings.treemapTitle)
})

test('embedded, the chart stands alone, and its figures still open their sentences', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  await dialog.getByRole('radio', { name: share.kinds.link, exact: true }).check()
  await dialog.getByRole('radio', { name: share.exporters.embed.name }).check()
  const code = dialog.getByRole('textbox', { name: share.exporters.embed.name })
  await expect(code).toHaveValue(/^<iframe /)
  const source = /src="([^"]*)"/.exec(await code.inputValue())?.[1]?.replaceAll('&amp;', '&') ?? ''
  await page.goto(source)
  const chart = page.getByRole('application')
  await expect(chart).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await chart.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: zh.evidence.title })).toBeVisible()
  await expect(page.getByRole('link', { name: zh.frame.openWhole })).toHaveAttribute(
    'href',
    /^\.\/#\/compare/,
  )
})
