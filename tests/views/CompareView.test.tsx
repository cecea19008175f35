import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import type { Indicator } from '../../src/dataset/schema.ts'
import type { Data } from '../../src/dataset/table.ts'
import { MessagesContext } from '../../src/i18n/context.ts'
import { en } from '../../src/i18n/en/index.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { createAppStore } from '../../src/store/appStore.ts'
import { type Choice, DEFAULT_CHOICE } from '../../src/store/choice.ts'
import { AppStoreContext } from '../../src/store/context.ts'
import { DataContext } from '../../src/views/useData.ts'
import { CompareView } from '../../src/views/compare/CompareView.tsx'
import { furtherFamilies } from '../../src/views/compare/furtherFamilies.ts'
import { articleHolding } from '../dataset/articleHolding.ts'
import { readObservation } from '../dataset/observation.ts'
import { sample } from '../dataset/sample.ts'

const roads: Indicator = {
  id: 'roads',
  zh: '道路',
  en: 'Roads',
  unit: 'm',
  group: 'infrastructure',
  kind: 'flow',
}
const capital: Indicator = { ...roads, id: 'capital', zh: '外资', en: 'Capital', unit: 'USD' }
const conflict = [
  readObservation('park 200000000 USD A 2018', 'capital', 'east', 9),
  readObservation('park 300000000 USD A 2018', 'capital', 'east', 3),
]
const article = articleHolding(
  'news',
  conflict.map(({ source }, at) => ({ ...source, exact: String(at) })),
)
const observations = [
  readObservation('park 20000000 m2 A asof:2018', 'planned_area', 'east'),
  ...conflict,
  readObservation('park 5000000000 CNY A 2018', 'capital', 'west'),
  readObservation('park 34700 m A 2018', 'roads', 'east'),
  readObservation('county 60000 m F 2018', 'roads', 'west'),
]
const data = dataOf({ ...sample(), indicators: [...sample().indicators, roads, capital], observations })

/** The page as the build would draw it: without a browser. */
function draw(choice: Partial<Choice> = {}, messages: typeof zh = zh, value: Data = data): string {
  const store = createAppStore({
    choice: { ...DEFAULT_CHOICE, page: 'compare', ...choice },
    data: { status: 'ready', value },
    articles: { news: { status: 'ready', value: article } },
  })
  return renderToStaticMarkup(
    <AppStoreContext value={store}>
      <MessagesContext value={messages}>
        <DataContext value={value}>
          <CompareView />
        </DataContext>
      </MessagesContext>
    </AppStoreContext>,
  )
}

describe('CompareView', () => {
  beforeAll(async () => {
    await furtherFamilies.bring()
  })

  it('should be drawn without a browser and without a style attribute', () => {
    expect(draw()).not.toMatch(/\sstyle=/)
  })

  it('should lead from every figure to its record', () => {
    const html = draw()
    for (const { id } of observations) expect(html).toContain(`data-evidence="observations/${id}"`)
  })

  it('should say why two parks are not drawn together, and offer to do so', () => {
    const html = draw()
    expect(html).toContain(zh.compare.reasons.scope_differs)
    expect(html).toContain(zh.charts.overrideAll)
    expect(html).not.toContain('由读者并入')
    expect(draw({ overrides: ['east', 'west'] })).toContain('由读者并入')
  })

  it('should say of a line how many of its parks may be compared, where not all of them may', () => {
    const third = readObservation('park 20000 m A 2018', 'roads', 'bare')
    const more = dataOf({ ...sample(), indicators: [roads], observations: [...observations.slice(4), third] })
    expect(draw({}, zh, more)).toContain('道路（3 园中 2 园可比）')
    expect(draw({}, en, more)).toContain('Roads (2 of 3\u00a0parks: comparable)')
    expect(draw()).toContain('道路（2 园，不可比）')
  })

  it('should hold the figures of the chart in a table and in its description', () => {
    const html = draw()
    expect(html).toMatch(/role="application"[^>]*aria-describedby/)
    expect(html).toMatch(/34\.7\u00a0公里；/)
    expect(html).toContain(`<summary>${zh.charts.table}</summary>`)
  })

  it('should say which charts the figures do not allow, and draw bars where the address asks for one of them', () => {
    const html = draw({ family: 'stacked' })
    const said = zh.charts.withheldLine(zh.charts.families.stacked, zh.charts.withheld.one_figure)
    expect(html).toContain(`<li class="refused">${said}</li>`)
    expect(html).toMatch(/<input[^>]*disabled=""[^>]*value="stacked"/)
    expect(html).toContain(`aria-roledescription="${zh.charts.families.bars}"`)
    expect(draw({ family: 'dots' })).toContain(`aria-roledescription="${zh.charts.families.dots}"`)
  })

  it('should obey the cluster filter', () => {
    expect(draw({ clusters: ['power'] })).toContain(zh.filters.nothing)
  })

  it('should say when the address names a line or a park that is not there, and go on with the others', () => {
    expect(draw({ indicator: 'gone' })).toContain(zh.compare.unknownLine('gone'))
    const html = draw({ parks: ['nowhere', 'east', 'west'] })
    expect(html).toContain(zh.compare.unknownParks(['nowhere']))
    expect(html).toContain('data-evidence="observations/')
  })

  it('should stamp what was converted on figure and chart, and keep the printed figure beside it', () => {
    const html = draw({ indicator: 'capital', conversions: ['currency'] })
    const stamp = zh.conversions.stamp.currency
    expect(html).toContain(`<b class="stamp">${stamp}</b>`)
    expect(html).toMatch(new RegExp(`<span class="unit">亿元，${stamp}`))
    expect(html).toMatch(/原文 2\u00a0亿美元/)
    expect(html).toContain(zh.conversions.rules.currency())
    expect(html).toMatch(/<td[^>]*>.*?亿元（原文 2\u00a0亿美元）/)
    expect(html).toContain(zh.compare.reasons.unit_converted)
    expect(draw({ indicator: 'capital' })).toContain(zh.compare.reasons.unit_currency)
  })

  it('should name the area of each park with its sentence, or say that there is none', () => {
    const html = draw({ conversions: ['area'] })
    const area = observations.find(({ indicator }) => indicator === 'planned_area')
    expect(html).toMatch(new RegExp(`data-evidence="observations/${area?.id}"[^>]*>东 20`))
    expect(html).toContain(zh.conversions.noArea('西', zh.conversions.refusals.area_unknown))
    expect(html).toMatch(/公里\/平方公里/)
  })

  it('should show both sentences of two figures that contradict each other', () => {
    const html = draw({ indicator: 'capital' })
    const quotes = [...html.matchAll(/<q class="quote"[^>]*>([^<]*)/g)].map(([, quote]) => quote)
    expect(quotes).toEqual(['0', '1'])
  })

  it('should speak English whole', () => {
    const html = draw({}, en).replaceAll(/lang="zh[^>]*>[^<]*/g, '')
    const words = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/“[^”]*”/g, '')
    expect(words.match(/[\p{Script=Han}]+/gu)).toBeNull()
  })
})
