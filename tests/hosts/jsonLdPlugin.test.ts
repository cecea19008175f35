import { describe, expect, it } from 'vitest'
import { jsonLdText } from '../../src/hosts/jsonLdPlugin.ts'
import { sample } from '../dataset/sample.ts'

const many = <Row>(rows: readonly Row[]) =>
  Array.from({ length: 3000 }, (_, at) => ({ ...(rows[at % rows.length] as Row) }))

describe('the description for search engines', () => {
  it('should name the parks, what is measured of them, and where to download it', () => {
    expect(JSON.parse(jsonLdText(sample()))).toMatchObject({
      '@type': 'Dataset',
      spatialCoverage: [{ name: '东开发区' }, { name: '西开发区' }, { name: '空开发区' }],
      variableMeasured: [{ propertyID: 'planned_area', unitText: 'm2' }],
      distribution: [{ contentUrl: 'dataset/dataset.json' }, { contentUrl: 'dataset/datapackage.json' }],
    })
  })

  it('should name the provinces of very many parks, say how many they are, and stay small', () => {
    const { parks, documents, ...rest } = sample()
    const [east, ...others] = parks.map((park) => ({ ...park, provinceZh: '河南' }))
    const inTwo = [{ ...east, provinceZh: '湖南' } as (typeof parks)[number], ...others]
    const text = jsonLdText({ ...rest, parks: many(inTwo), documents: many(documents) })
    expect(text.length).toBeLessThan(20_000)
    expect(JSON.parse(text)).toMatchObject({
      description: expect.stringContaining('湖南、河南 3000 个园区') as string,
      size: expect.stringContaining('报道 3000 篇') as string,
      spatialCoverage: [{ name: '湖南' }, { name: '河南' }],
      isBasedOn: { length: 50 },
    })
  })

  it('should not let a headline end the block', () => {
    const dataset = sample()
    for (const document of dataset.documents) document.title = '</script><script>alert(1)</script>'
    expect(jsonLdText(dataset)).not.toContain('<')
  })
})
