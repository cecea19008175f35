import { describe, expect, test } from 'vitest'
import clusters from '../../../../data/clusters.json' with { type: 'json' }
import { clustersOf } from '../../../../src/compiler/extract/clusters/lexicon.ts'
import { readCases } from '../../../read-cases.ts'

describe('clustersOf', () => {
  test.each(readCases('cluster-fields'))('$title', ({ input, expected }) => {
    expect(clustersOf(input).join(' ')).toBe(expected.join(' '))
  })
})

describe('the catalogue of clusters', () => {
  test('should name every word as the own word of one cluster only', () => {
    const owners = new Map<string, string[]>()
    for (const { id, synonyms } of clusters)
      for (const word of synonyms) owners.set(word, [...(owners.get(word) ?? []), id])
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
  })

  test('should hold every manufacturing division of GB/T 4754-2017, C13 to C43', () => {
    const codes = clusters.flatMap(({ gbt4754 }) => gbt4754.map((code) => code.slice(0, 3)))
    const divisions = Array.from({ length: 31 }, (_, index) => `C${index + 13}`)
    expect(divisions.filter((division) => !codes.includes(division))).toEqual([])
  })

  // The divisions as the standard names them, without 制造业, 加工业 and the like.
  test.each([
    ['农副食品加工', 'agrifood'],
    ['酒、饮料和精制茶', 'agrifood'],
    ['烟草制品', 'agrifood'],
    ['纺织服装、服饰', 'garments'],
    ['皮革、毛皮、羽毛及其制品和制鞋', 'garments'],
    ['木材加工和木、竹、藤、棕、草制品', 'building_materials'],
    ['家具', 'other'],
    ['造纸和纸制品', 'paper'],
    ['印刷和记录媒介复制', 'printing'],
    ['文教、工美、体育和娱乐用品', 'other'],
    ['石油、煤炭及其他燃料加工', 'chemicals'],
    ['化学原料和化学制品', 'chemicals'],
    ['医药', 'pharma'],
    ['化学纤维', 'garments'],
    ['橡胶和塑料制品', 'chemicals'],
    ['非金属矿物制品', 'building_materials'],
    ['黑色金属冶炼和压延加工', 'metal_products'],
    ['有色金属冶炼和压延加工', 'nonferrous'],
    ['金属制品', 'metal_products'],
    ['通用设备', 'equipment'],
    ['专用设备', 'equipment'],
    ['汽车', 'automotive'],
    ['铁路、船舶、航空航天和其他运输设备', 'equipment'],
    ['电气机械和器材', 'electrical'],
    ['计算机、通信和其他电子设备', 'electronics'],
    ['仪器仪表', 'equipment'],
    ['废弃资源综合利用', 'environmental'],
    ['金属制品、机械和设备修理', 'equipment'],
  ])('should know the division %s', (division, cluster) => {
    expect(clustersOf(division)).toContain(cluster)
  })
})
