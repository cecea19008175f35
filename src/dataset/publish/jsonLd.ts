import type { Dataset } from '../schema.ts'

type Json = { readonly [key: string]: unknown }

/** Every reader of the page loads what is said here: of more parks than these their provinces are named, of articles the first. */
const MOST = 50

/** The dataset as search engines of datasets read it (schema.org/Dataset); addresses are relative to the page. */
export function jsonLd(dataset: Dataset): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: '园鉴 Parkbench',
    description: `${subjectOf(dataset)}：报刊所载的指标、产业集群与投资项目，每个数字都附原句。`,
    version: dataset.version,
    inLanguage: ['zh-CN', 'en'],
    isAccessibleForFree: true,
    spatialCoverage: placesOf(dataset),
    size: sizeOf(dataset),
    variableMeasured: measured(dataset).map(({ id, zh, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: zh,
      unitText: unit,
    })),
    isBasedOn: dataset.documents.slice(0, MOST).map(({ title, publisher, published, file }) => ({
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

const sizeOf = ({ parks, documents, investments }: Dataset): string =>
  `园区 ${parks.length} 个，报道 ${documents.length} 篇，投资项目 ${investments.length} 个`

function subjectOf({ parks }: Dataset): string {
  if (parks.length <= MOST) return parks.map(({ nameZh }) => nameZh).join('、')
  return `${provincesOf(parks).join('、')} ${parks.length} 个园区`
}

function placesOf({ parks }: Dataset): Json[] {
  if (parks.length > MOST) return provincesOf(parks).map((name) => ({ '@type': 'Place', name }))
  return parks.map(({ nameZh, provinceZh, prefectureZh, countyZh }) => ({
    '@type': 'Place',
    name: nameZh,
    address: [provinceZh, prefectureZh, countyZh].filter(Boolean).join(''),
  }))
}

const provincesOf = (parks: Dataset['parks']): string[] => [
  ...new Set(parks.flatMap(({ provinceZh }) => provinceZh ?? [])),
]

const measured = ({ indicators, observations }: Dataset) => {
  const reported = new Set(observations.map(({ indicator }) => indicator))
  return indicators.filter(({ id }) => reported.has(id))
}

const download = (contentUrl: string, encodingFormat: string): Json => ({
  '@type': 'DataDownload',
  contentUrl,
  encodingFormat,
})
