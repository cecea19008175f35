import { describe, expect, it } from 'vitest'
import { assemble, compileArticle } from '../../../src/compiler/index.ts'

/** Articles by their names, each about the zone that its sentence names. */
const datasetOf = (...zones: readonly string[]) =>
  assemble(
    zones.map((zone, at) =>
      compileArticle({
        file: `${at}.txt`,
        bytes: new TextEncoder().encode(
          `${zone}规划面积${at + 10}平方公里，入驻企业${at + 20}家，形成了造纸、化工两大主导产业，云帆铜箔项目已建成投产。`,
        ),
        sha256: '',
      }),
    ),
  )
const parkOf = (...zones: readonly string[]) => datasetOf(...zones).documents.map(({ park }) => park)

describe('the ids of parks', () => {
  it.each([
    ['a zone of its county alone', ['清河县产业集聚区'], ['qinghe']],
    ['one zone in two wordings', ['清河县经济开发区', '清河县经济技术开发区'], ['qinghe', 'qinghe']],
    ['a zone called 开发区 for short', ['清河县经济开发区', '清河县开发区'], ['qinghe', 'qinghe']],
    ['two zones of one county', ['清河县产业集聚区', '清河县经济开发区'], ['qinghe', 'qinghe-jingkai']],
    [
      'three articles about two zones',
      ['清河县产业集聚区', '清河县高新技术产业开发区', '清河县产业集聚区'],
      ['qinghe', 'qinghe-gaoxin', 'qinghe'],
    ],
    ['zones of two counties', ['清河县经济开发区', '武陟县经济开发区'], ['qinghe', 'wuzhi']],
  ])('should tell apart %s', (_, zones, ids) => {
    expect(parkOf(...zones)).toEqual(ids)
  })

  it('should stand in every row of a second zone, and name it in full', () => {
    const { parks, observations, investments, parkClusters } = datasetOf(
      '清河县产业集聚区',
      '清河县经济开发区',
    )
    expect(parks.map(({ id, nameZh, shortZh }) => [id, nameZh, shortZh])).toEqual([
      ['qinghe', '清河县产业集聚区', '清河'],
      ['qinghe-jingkai', '清河县经济开发区', '清河县经济开发区'],
    ])
    for (const rows of [observations, investments, parkClusters])
      expect(new Set(rows.map(({ source, park }) => `${source.document} ${park}`))).toEqual(
        new Set(['0 qinghe', '1 qinghe-jingkai']),
      )
  })
})
