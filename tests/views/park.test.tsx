import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { observation } from '../dataset/build.ts'
import { dataset, draw, textOf } from './sample.ts'

const main = async (...args: Parameters<typeof draw>) =>
  /<main.*?<\/main>/s.exec(await draw(...args))?.[0] ?? ''
const east = { page: 'park', document: 'east' } as const

describe('the page of a park', () => {
  it('should lead to the sentence of every record of the park', async () => {
    const html = await main(east)
    const tables = ['observations', 'investments', 'parkClusters', 'rankings', 'honours', 'measures'] as const
    const own = tables.flatMap((table) =>
      dataset[table].filter(({ park }) => park === 'east').map(({ id }) => `${table}/${id}`),
    )
    expect(own.filter((name) => !html.includes(`"${name}"`))).toEqual([])
    expect(html).not.toContain('observations/o3')
  })

  it('should say of a figure its time, scope and status', async () => {
    expect(textOf(await main(east))).toMatch(/入驻企业 > 500 家 期间未载明 县域 预计/)
  })

  it('should say how the date of an article is known', async () => {
    expect(textOf(await main(east))).toContain('2020 年 5 月 1 日 原文载明')
    expect(textOf(await main({ page: 'park', document: 'west' }))).toContain('日期不详 未载明')
  })

  it('should show two figures that contradict each other, and say that they do', async () => {
    const [first] = dataset.observations
    const other = observation('o9', { ...first, id: 'o9', value: 3e7, modifier: 'exact' })
    const data = dataOf({ ...dataset, observations: [...dataset.observations, other] })
    const html = await main(east, { data: { status: 'ready', value: data } })
    expect(textOf(html)).toContain(zh.park.conflict)
    for (const id of ['o1', 'o9']) expect(html).toContain(`"observations/${id}"`)
    expect(textOf(await main(east))).not.toContain(zh.park.conflict)
  })

  it('should say what is not reported, section by section', async () => {
    const text = textOf(await main({ page: 'park', document: 'west' }))
    for (const words of [zh.park.noProjects, zh.park.noHonours, zh.park.noMeasures])
      expect(text).toContain(words)
  })

  it('should keep back what the filter does, but say so of a park outside it', async () => {
    const inside = textOf(await main({ ...east, stages: ['operating'] }))
    expect(inside).toContain(zh.park.projectsFiltered)
    const outside = await main({ ...east, clusters: ['chemicals'] })
    expect(textOf(outside)).toContain(zh.park.outside)
    expect(outside).toContain('data-evidence="observations/o1"')
  })

  it('should lead to the comparison with the parks that report the same', async () => {
    expect(await main(east)).toContain('href="#/compare?parks=east,west"')
  })

  it('should say that there is none of this name, and which there are', async () => {
    const html = await main({ page: 'park', document: 'nowhere' })
    expect(textOf(html)).toContain(zh.park.unknownNote('nowhere'))
    expect(html).toContain('href="#/park/east"')
  })
})

describe('the list of parks', () => {
  it('should lead to each park that the filter lets through', async () => {
    const html = await main({ page: 'park', clusters: ['chemicals'] })
    expect(html).toContain('href="#/park/west?clusters=chemicals"')
    expect(html).not.toContain('#/park/east')
  })
})
