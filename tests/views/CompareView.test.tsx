import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import type { Indicator } from '../../src/dataset/schema.ts'
import { MessagesContext } from '../../src/i18n/context.ts'
import { en } from '../../src/i18n/en/index.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { createAppStore } from '../../src/store/appStore.ts'
import { type Choice, DEFAULT_CHOICE } from '../../src/store/choice.ts'
import { AppStoreContext } from '../../src/store/context.ts'
import { CompareView } from '../../src/views/compare/CompareView.tsx'
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
const observations = [
  readObservation('park 34700 m A 2018', 'roads', 'east'),
  readObservation('county 60000 m F 2018', 'roads', 'west'),
]
const data = dataOf({ ...sample(), indicators: [roads], observations })

/** The page as the build would draw it: without a browser. */
function draw(choice: Partial<Choice> = {}, messages: typeof zh = zh): string {
  const store = createAppStore({
    choice: { ...DEFAULT_CHOICE, page: 'compare', ...choice },
    data: { status: 'ready', value: data },
  })
  return renderToStaticMarkup(
    <AppStoreContext value={store}>
      <MessagesContext value={messages}>
        <CompareView />
      </MessagesContext>
    </AppStoreContext>,
  )
}

describe('CompareView', () => {
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

  it('should hold the figures of the chart in a table and in its description', () => {
    const html = draw()
    expect(html).toMatch(/role="application"[^>]*aria-describedby/)
    expect(html).toMatch(/34\.7\u00a0公里；/)
    expect(html).toContain(`<summary>${zh.charts.table}</summary>`)
  })

  it('should obey the cluster filter', () => {
    expect(draw({ clusters: ['power'] })).toContain(zh.filters.nothing)
  })

  it('should say when the address names a line that is not there', () => {
    expect(draw({ indicator: 'gone' })).toContain('gone')
  })

  it('should speak English whole', () => {
    const html = draw({}, en).replaceAll(/lang="zh[^>]*>[^<]*/g, '')
    const words = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/“[^”]*”/g, '')
    expect(words.match(/[\p{Script=Han}]+/gu)).toBeNull()
  })
})
