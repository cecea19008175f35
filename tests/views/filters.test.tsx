import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { draw, textOf } from './sample.ts'

const text = async (...args: Parameters<typeof draw>) => textOf(await draw(...args))
const amount = (part: object) => ({ amount: { min: null, max: null, maybe: false, unknown: false, ...part } })
const unfolded = (html: string) => [...html.matchAll(/<details class="facet-group" open=""/g)].length

describe('the rail of filters', () => {
  it('should tell of each choice what it would show', async () => {
    const html = await draw()
    expect(html).toContain('aria-label="paper，2 个项目，1 个园区"')
    expect(html).toContain('aria-label="预计，1 条观测"')
    expect(html).toContain('aria-label="在建，1 个项目"')
  })

  it('should count under all other filters', async () => {
    const html = await draw({ clusters: ['paper'] })
    expect(html).toContain('aria-label="在建，0 个项目"')
  })

  it('should unfold a folded facet in which something is chosen', async () => {
    expect(unfolded(await draw(amount({ unknown: true })))).toBe(unfolded(await draw()) + 1)
  })
})

describe('what is being filtered by', () => {
  it('should be said in words, each part with a way out', async () => {
    const html = await draw({ years: ['2025'], statuses: ['F'], ...amount({ min: 1e9, unknown: true }) })
    for (const name of ['2025 年', '规划', '投资额不少于 10 亿元', '投资额不详'])
      expect(textOf(html.replaceAll('\u00a0', ' '))).toContain(name)
    expect(html).toContain(`aria-label="${zh.filters.remove('2025 年')}"`)
  })

  it('should be said to leave a page alone that it does not narrow', async () => {
    expect(await text({ page: 'compare', stages: ['planned'] })).toContain(zh.filters.idle)
    expect(await text({ page: 'compare', statuses: ['F'] })).not.toContain(zh.filters.idle)
    expect(await text({ page: 'method', statuses: ['F'] })).toContain(zh.filters.idlePage)
    expect(await text({ page: 'source', document: 'a', statuses: ['F'] })).toContain(zh.filters.idlePage)
    expect(await text({ page: 'method' })).not.toContain(zh.filters.idlePage)
  })
})

describe('the overview under a filter', () => {
  it('should show the figures that pass, and never call a hidden one unreported', async () => {
    const planned = await text({ statuses: ['F'] })
    expect(planned).toContain('10 平方公里')
    expect(planned).not.toContain('> 500')
    expect(planned).toContain(`企业 ${zh.filters.hidden}`)
    expect(planned).toContain(`收入 ${zh.overview.notReported}`)
  })

  it('should say how much of everything it shows', async () => {
    expect(await text({ statuses: ['F'] })).toContain('筛选之内有 1 条观测（共 4 条）')
    expect(await text({ statuses: ['F'] }, { messages: en })).toContain(
      'The filter leaves 1 of 4 observations',
    )
  })

  it('should say which facet to give up where no figure passes', async () => {
    const html = await text({ statuses: ['E'], years: ['2025'] })
    expect(html).toContain(zh.filters.nothingOf(['预计', '2025 年']))
    expect(html).toContain(zh.filters.looser(zh.filters.facets.statuses, 1))
  })
})

describe('the table of projects under a filter', () => {
  it('should keep to stage and amount', async () => {
    const dear = await text({ page: 'investments', ...amount({ min: 3e8 }) })
    expect(dear).toContain('1 个具名项目，1 个有投资额')
    const none = await text({ page: 'investments', ...amount({ min: 1e12 }) })
    expect(none).toContain(zh.filters.looser(zh.filters.facets.amount, 3))
  })
})

describe('an address that asks for what there is not', () => {
  it('should be told of, and the rest of it shown', async () => {
    const html = await text(
      { clusters: ['nonsense', 'paper'], years: ['1066'] },
      { refused: [{ name: 'stage', text: 'finished' }] },
    )
    expect(html).toContain('产业集群“nonsense”、年份“1066”、stage=finished')
    expect(html).toContain(zh.filters.forget)
    expect(html).toContain('一个园区有paper')
  })
})

describe('the comparison under a filter', () => {
  it('should leave out the figures that do not pass, and not call them unreported', async () => {
    expect(await text({ page: 'compare' })).toContain('≈ 20 平方公里')
    const planned = await text({ page: 'compare', statuses: ['F'] })
    expect(planned).not.toContain('≈ 20 平方公里')
    expect(planned).toContain(zh.filters.hidden)
  })

  it('should say which facet to give up where no figure passes', async () => {
    const html = await text({ page: 'compare', statuses: ['E'], years: ['2025'] })
    expect(html).toContain(zh.filters.looser(zh.filters.facets.years, 1))
  })
})
