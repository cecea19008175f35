import type { Dataset } from '../schema.ts'

type Json = { readonly [key: string]: unknown }

/** The dataset as search engines of datasets read it (schema.org/Dataset); addresses are relative to the page. */
export function jsonLd(dataset: Dataset): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: '园鉴 Parkbench',
    description: `${dataset.parks.map(({ nameZh }) => nameZh).join('、')}：报刊所载的指标、产业集群与投资项目，每个数字都附原句。`,
    version: dataset.version,
    inLanguage: ['zh-CN', 'en'],
    isAccessibleForFree: true,
    spatialCoverage: dataset.parks.map(({ nameZh, provinceZh, prefectureZh, countyZh }) => ({
      '@type': 'Place',
      name: nameZh,
      address: [provinceZh, prefectureZh, countyZh].filter(Boolean).join(''),
    })),
    variableMeasured: measured(dataset).map(({ id, zh, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: zh,
      unitText: unit,
    })),
    isBasedOn: dataset.documents.map(({ title, publisher, published, file }) => ({
      '@type': 'NewsArticle',
      name: title ?? file,
      ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
      ...(published ? { datePublished: published } : {}),
    })),
    distribution: [
      download('dataset/dataset.json', 'application/json'),
      download('dataset/datapackage.json', 'application/vnd.datapackage+json'),
    ],
  }
}

const measured = ({ indicators, observations }: Dataset) => {
  const reported = new Set(observations.map(({ indicator }) => indicator))
  return indicators.filter(({ id }) => reported.has(id))
}

const download = (contentUrl: string, encodingFormat: string): Json => ({
  '@type': 'DataDownload',
  contentUrl,
  encodingFormat,
})
