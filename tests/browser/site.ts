/** The site under test, by what a reader sees of it, and the dataset it was built with. */
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Dataset } from '../../src/dataset/schema.ts'
import { zh } from '../../src/i18n/zh/index.ts'

export { zh }

export const dataset = JSON.parse(readFileSync('dist/dataset/dataset.json', 'utf8')) as Dataset

/** The tables whose rows have a sentence of their own. */
type Evidence = { readonly id: string; readonly quote: string; readonly source: { readonly exact: string } }
const EVIDENCE = ['observations', 'investments', 'parkClusters', 'rankings', 'honours', 'measures'] as const

/** The record that a figure on the page says it stands for: `observations/wuzhi-o1`. */
export function recordOf(reference: string): Evidence {
  const [table = '', id = ''] = reference.split('/')
  const name = EVIDENCE.find((known) => known === table)
  const rows: readonly Evidence[] = name === undefined ? [] : dataset[name]
  const row = rows.find((candidate) => candidate.id === id)
  if (row === undefined) throw new Error(`no record ${reference} in the dataset`)
  return row
}

/** Short names of the parks that have the cluster, by the text or by a project, in the dataset's order. */
export function parksWith(cluster: string): readonly string[] {
  const ids = new Set([
    ...dataset.parkClusters.filter((row) => row.cluster === cluster).map(({ park }) => park),
    ...projectsWith(cluster).map(({ park }) => park),
  ])
  return dataset.parks.filter(({ id }) => ids.has(id)).map(({ shortZh }) => shortZh)
}

export function projectsWith(cluster: string): Dataset['investments'] {
  return dataset.investments.filter(({ clusters }) => clusters.includes(cluster))
}

/** A cluster that some parks have and some have not, with as many projects as can be: filtering by it must show. */
export function tellingCluster(): Dataset['clusters'][number] {
  const [telling] = dataset.clusters
    .filter(({ id }) => parksWith(id).length > 1 && parksWith(id).length < dataset.parks.length)
    .toSorted((a, b) => projectsWith(b.id).length - projectsWith(a.id).length)
  if (telling === undefined) throw new Error('no cluster tells the parks apart')
  return telling
}

/** Opens a page and waits until it is alive: what is typed into the page as the build drew it goes nowhere. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await untilAlive(page)
}

/** An empty place is not alive either. */
export async function untilAlive(page: Page): Promise<void> {
  await expect(page.locator('#root:not([data-address]) > *').first()).toBeAttached()
  await expect(page.locator('details[data-undecided], .chart-drawn')).toHaveCount(0)
}

export async function openFirstPage(page: Page): Promise<void> {
  await openPage(page, './')
  // The view comes to life after its frame; of what was drawn for two widths one is left then.
  await expect(page.locator('.clusters-wide, .clusters-narrow')).toHaveCount(1)
}

/** The record whose sentence is open, by the address, which follows what is seen. */
export async function focusOf(page: Page): Promise<string> {
  await expect(page).toHaveURL(/focus=/)
  return decodeURIComponent(/focus=([^&]+)/.exec(page.url())?.[1] ?? '')
}

/** Opens a page of the site by its link. */
export async function visit(page: Page, name: keyof typeof zh.frame.pages): Promise<void> {
  const links = page.getByRole('navigation', { name: zh.frame.mainNavigation })
  await links.getByRole('link', { name: zh.frame.pages[name], exact: true }).click()
}

/** A part of the page that is folded on a narrow screen, unfolded. */
export async function unfolded(part: Locator): Promise<Locator> {
  const fold = part.locator('details').first()
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open))) {
    await fold.locator('summary').first().click()
  }
  return part
}

export const rail = (page: Page) => unfolded(page.getByRole('complementary', { name: zh.filters.label }))
export const evidence = (page: Page) => unfolded(page.getByRole('complementary', { name: zh.evidence.title }))

/** The cards of the overview, one for each park. */
export const cards = (page: Page) =>
  page.getByRole('region', { name: /小结/ }).getByRole('article').getByRole('heading', { level: 3 })
