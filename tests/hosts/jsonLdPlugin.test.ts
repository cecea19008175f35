import { describe, expect, it } from 'vitest'
import { jsonLdText } from '../../src/hosts/jsonLdPlugin.ts'
import { sample } from '../dataset/sample.ts'

describe('the description for search engines', () => {
  it('should name the parks, what is measured of them, and where to download it', () => {
    expect(JSON.parse(jsonLdText(sample()))).toMatchObject({
      '@type': 'Dataset',
      spatialCoverage: [{ name: '东开发区' }, { name: '西开发区' }, { name: '空开发区' }],
      variableMeasured: [{ propertyID: 'planned_area', unitText: 'm2' }],
      distribution: [{ contentUrl: 'dataset/dataset.json' }, { contentUrl: 'dataset/datapackage.json' }],
    })
  })

  it('should not let a headline end the block', () => {
    const dataset = sample()
    for (const document of dataset.documents) document.title = '</script><script>alert(1)</script>'
    expect(jsonLdText(dataset)).not.toContain('<')
  })
})
