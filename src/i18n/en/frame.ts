import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

export const frame: Messages['frame'] = {
  brand: 'Parkbench',
  brandNote: '园鉴',
  home: ', back to the overview',
  title: (page) => `${page} · Parkbench 园鉴`,
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  pages: {
    overview: 'Overview',
    compare: 'Compare',
    investments: 'Investment projects',
    clusters: 'Clusters',
    park: 'Parks',
    source: 'Articles',
    method: 'Method',
  },
  openWhole: 'Open in Parkbench, with sources and all data',
  otherLanguage: { code: 'zh', short: '中文', long: '换成中文' },
  theme: 'Theme',
  themes: { auto: 'auto', light: 'light', dark: 'dark' },
  loading: 'Loading the data …',
  loadingView: 'Loading …',
  newer: 'Newer data has arrived; reload to see it.',
  reload: 'Reload',
  uncached:
    'This browser keeps no data (private mode, no space left or a damaged database); the next visit needs the network again.',
  dismiss: 'Understood',
  footer: (documents, mentions, observations, investments) =>
    `${plural(documents, 'article')}, ${plural(mentions, 'quantity', 'quantities')}, ${plural(observations, 'observation')}, ${plural(investments, 'named project')}. Every figure comes from an article below; click one to see its sentence.`,
  version: (version) => `Dataset ${version}`,
  allSources: (count) => `All ${count} articles`,
  sources: 'Sources',
  publisher: (name) => name,
  noPublisher: 'publisher not stated',
  noDate: 'date unknown',
  inferred: (date) => `about ${date} (inferred)`,
}
