import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

export const method: Messages<'checks'>['method'] = {
  title: 'How a figure comes about',
  lead: (documents, mentions, used) =>
    `${plural(documents, 'article')} hold ${plural(mentions, 'quantity', 'quantities')}; ${used} are used by records, and each of the other ${mentions - used} says why it is not. No figure is typed in by hand: every one is read from a quote, and opens its sentence.`,

  stepsNo: 'Figure 1',
  stepsTitle: 'Five steps',
  stepsUnit: 'from the file to the verdict',
  steps: [
    {
      name: 'Bytes',
      text: 'The encoding of each file is told (UTF-8, GB18030, Big5, UTF-16) and its text decoded, not a character changed. All positions count in this text.',
    },
    {
      name: 'Repaired',
      text: 'Pinyin glosses are removed, garbled bytes mended, website clutter set apart, traditional characters simplified. Each character knows its place in the text as printed; an uncertain repair says so, and what cannot be repaired stays.',
    },
    {
      name: 'Quantities',
      text: 'Every quantity is read: its value or range, its unit, and the words that bound it (over, nearly, at least). A record uses it, or it says why none does.',
    },
    {
      name: 'Records',
      text: 'Rules make observations, projects, clusters, rankings and more, each with its period, scope, status and sentence. What an article calls this year or last year is resolved by its date; where that is unknown, so is the year. A person may confirm, correct, add or reject by quoting the text; the number is still read from the quote.',
    },
    {
      name: 'Verdict',
      text: 'Two figures of one indicator are judged on five axes: unit, period, scope, status and definition. Table 2 has the rules.',
    },
  ],

  accuracyNo: 'Table 1',
  accuracyTitle: 'How much is read right',
  accuracyUnit: 'F1 in percent; strict F1 beneath',
  section: 'Section',
  runs: {
    'seeds-alone': 'These articles, by machine',
    'seeds-reviewed': 'These articles, reviewed',
    'further-alone': 'Other articles, by machine',
  },
  sections: {
    mentions: 'Quantities',
    observations: 'Observations',
    investments: 'Named projects',
    clusters: 'Clusters',
    rankings: 'Rankings',
  },
  grounding: 'Quoted exactly',
  strict: (score) => `strict ${score}`,
  noGold: 'none annotated',
  pending: '…',
  accuracyNote:
    'Measured against annotations made by hand. F1 is the harmonic mean of precision and recall: reading too much and reading too little both cost. Strict F1 wants period, scope, status, stage, role and the like right too. Quoted exactly: the percentage of records whose quote stands character for character where they say. The other articles are not part of this dataset.',
  accuracyLoading: 'Fetching the accuracy …',
  accuracyFailed: 'The accuracy did not load',

  rulesNo: 'Table 2',
  rulesTitle: 'What may be compared',
  rulesUnit: 'on each axis the first that holds decides',
  axis: 'Axis',
  reason: 'Case',
  verdict: 'Verdict',
  example: 'Example',
  noExample: 'none in this dataset',

  conversionsCaption: 'Rules of conversion',
  notConverted: 'not converted',
  priceYears: 'Index and rate of each year',
  year: 'Year',
  deflator: (baseYear) => `GDP deflator (${baseYear} = 100)`,
  rate: 'CNY for 1 USD, average of the year',

  diagnosticsNo: 'Table 3',
  diagnosticsTitle: 'Diagnostics of the compiler',
  diagnosticsUnit: (count) => `${count} in all; a clause leads to its place`,
  diagnosticsLoading: 'Fetching the diagnostics …',
  diagnosticsFailed: 'The diagnostics did not load',
  noDiagnostics: 'This dataset has no diagnostics.',
  code: 'Diagnostic',
  severity: 'Severity',
  count: 'Count',
  places: 'Places',
  wholeArticle: 'the whole article',

  downloadsNo: 'Table 4',
  downloadsTitle: 'The whole dataset to download',
  downloadsUnit: 'UTF-8, comma-separated or JSON',
  file: 'File',
  holds: 'Holds',
  rows: 'Rows',
  files: {
    'dataset.json': 'all tables in one file',
    'dataset.schema.json': 'its JSON Schema, field by field',
    'datapackage.json': 'Frictionless data package of the tables below',
    'accuracy.json': 'the accuracy of Table 1',
  },
  tables: {
    observations: 'observations',
    investments: 'named projects',
    parkClusters: 'clusters of parks',
    rankings: 'rankings',
    honours: 'honours',
    measures: 'service measures',
    mentions: 'quantities',
    documents: 'articles',
    parks: 'parks',
    indicators: 'catalogue of indicators',
    clusters: 'catalogue of clusters',
    diagnostics: 'diagnostics',
  },
}
