/** Every view of the site by its address, opened in place. */
import type { Page } from '@playwright/test'
import { COMPARE_FAMILIES } from '../../src/dataset/chartFamilies.ts'
import { AMOUNT_GROUPINGS, FLOW_MEASURES } from '../../src/dataset/drawingChoices.ts'
import { DEFAULT_CHOICE, type Page as PageName } from '../../src/store/choice.ts'
import { dataset } from './site.ts'

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** For each page the addresses of all its views, without their `#/`: every article, park, cluster and family. */
export const VIEWS: Readonly<Record<PageName, readonly string[]>> = {
  overview: ['overview'],
  compare: COMPARE_FAMILIES.map((family) => `compare?chart=${family}`),
  // As they are drawn by themselves, and the other choice of each drawing.
  investments: [
    'investments',
    `investments?areas=${AMOUNT_GROUPINGS.find((grouping) => grouping !== DEFAULT_CHOICE.areas)}&flow=${FLOW_MEASURES.find((measure) => measure !== DEFAULT_CHOICE.flow)}`,
  ],
  clusters: ['clusters', ...idsOf(dataset.clusters).map((id) => `clusters/${id}`)],
  park: ['park', ...idsOf(dataset.parks).map((id) => `park/${id}`)],
  source: idsOf(dataset.documents).map((id) => `source/${id}`),
  method: ['method'],
}

/** One view of each page: those that differ only in their records look alike. */
export const EXAMPLES: readonly string[] = [
  'overview',
  'compare',
  'investments',
  'clusters',
  `clusters/${dataset.parkClusters[0]?.cluster}`,
  'park',
  `park/${dataset.parks[0]?.id}`,
  `source/${dataset.documents[0]?.id}`,
  'method',
]

/** Goes to another view as a link within the page does; at its end the view is there, drawings and article too. */
export async function turnTo(page: Page, view: string): Promise<void> {
  await page.evaluate(async (hash) => {
    if (location.hash === hash) return
    const turned = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = hash
    await turned
  }, `#/${view}`)
  await page.waitForFunction(isThere)
}

/** Runs in the page. A chart is drawn when it comes near, so each is passed on the way, and then the page is at its top. */
function isThere(): boolean {
  const main = document.querySelector('main')
  const isLoading = main?.querySelector(':scope > .quiet, output.quiet, [aria-busy="true"]') !== null
  if (isLoading || main?.querySelector('h1') === null) return false
  const charts = [...(main?.querySelectorAll('.chart-box') ?? [])]
  const missing = charts.find((box) => box.querySelector('[_echarts_instance_] svg') === null)
  if (missing) missing.scrollIntoView()
  else scrollTo(0, 0)
  return missing === undefined
}
