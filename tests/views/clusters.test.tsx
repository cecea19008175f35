import { describe, expect, it } from 'vitest'
import { zh } from '../../src/i18n/zh/index.ts'
import { draw, textOf } from './sample.ts'

const main = async (...args: Parameters<typeof draw>) =>
  /<main.*?<\/main>/s.exec(await draw(...args))?.[0] ?? ''

describe('the page of clusters', () => {
  it('should show who is said to have a cluster, and lead to the words that say so', async () => {
    const html = await main({ page: 'clusters' })
    expect(html).toMatch(/data-evidence="parkClusters\/c1"[^>]*aria-label="东岭，paper，主导"/)
    expect(html).toMatch(/data-evidence="parkClusters\/c2"[^>]*aria-label="西川，chemicals，专园"/)
  })

  it('should tell a park with projects only from one that is said to have the cluster', async () => {
    expect(await main({ page: 'clusters' })).toContain(zh.clusters.onlyProjects('东岭', 'power', 1))
  })

  it('should never add an annual output to an investment', async () => {
    const row =
      /<tr><th scope="row"><a[^>]*>paper<.*?<\/tr>/s.exec(await main({ page: 'clusters' }))?.[0] ?? ''
    expect(textOf(row)).toContain('3 亿元 总投资')
    expect(textOf(row)).toContain('≥ 10 亿元 年产值，不计入投资')
    expect(textOf(row)).not.toContain('13')
  })

  it('should obey the filter', async () => {
    const html = await main({ page: 'clusters', clusters: ['chemicals'] })
    expect(html).not.toContain('东岭')
    expect(textOf(html)).toContain('西川')
  })

  it('should open one cluster, with the words of the articles and its projects', async () => {
    const html = await main({ page: 'clusters', document: 'paper' })
    expect(textOf(html)).toMatch(/东岭 造纸 主导/)
    expect(html).toContain('data-evidence="investments/i1"')
    expect(html).not.toContain('西川')
  })

  it('should say what is wrong with the address or the filter, and offer the next step', async () => {
    const unknown = await main({ page: 'clusters', document: 'nowhere' })
    expect(textOf(unknown)).toContain(zh.clusters.unknownNote('nowhere'))
    expect(unknown).toContain('href="#/clusters/paper"')
    const filtered = await main({ page: 'clusters', document: 'paper', clusters: ['chemicals'] })
    expect(textOf(filtered)).toContain(zh.clusters.filteredOut('paper'))
    expect(textOf(filtered)).toContain(zh.filters.clear)
  })
})
