import {
  choice,
  type Field,
  type Fields,
  flag,
  group,
  list,
  nullable,
  number,
  openGroup,
  reference,
  type RowOf,
  text,
  type Value,
} from './field.ts'
import {
  AMOUNT_KINDS,
  DATE_BASES,
  DEFECTS,
  INDICATOR_GROUPS,
  INDICATOR_KINDS,
  MEASURE_KINDS,
  MODIFIERS,
  OBS_STATUSES,
  REVIEWS,
  ROLES,
  SCRIPTS,
  SEVERITIES,
  STAGES,
  UNITS,
} from './vocabulary.ts'

const source = group(
  {
    document: reference('documents', 'the article'),
    start: number('first character, a UTF-16 offset into the raw decoded article'),
    end: number('one past the last character'),
    exact: text('the raw substring: raw.slice(start, end), always'),
  },
  'where it stands: W3C Web Annotation TextPositionSelector and TextQuoteSelector',
)
const quote = text('the same passage, repaired and in simplified characters, for reading')
const evidence = {
  source,
  quote,
  review: choice(REVIEWS, 'who has looked at it'),
  rule: text('the compiler rule that made it'),
}
const quantity = {
  value: number('in the base unit; the lower end of a range'),
  valueTo: nullable(number('the upper end of a range')),
  unit: choice(UNITS, 'base unit'),
  modifier: choice(MODIFIERS, 'how the text qualifies the number'),
}
const park = reference('parks', 'the park it is about')
const period = nullable(
  text('ISO 8601: "2012", "2012-01/2012-10", a stock "asof:2012-12", or "thisyear" of an undated article'),
)
const stage = choice(STAGES, 'how far it has come')

/** The tables of a dataset; `dataset-contract` names, units and meanings. Order is the order in the file. */
export const TABLES = {
  documents: {
    id: text('the file name without its ending'),
    file: text('the file name in seeds/'),
    sha256: text('of the bytes of the file'),
    encoding: text('how the bytes were decoded, a WHATWG label'),
    length: number('UTF-16 code units in the raw decoded text'),
    title: nullable(text('headline, repaired and simplified')),
    publisher: nullable(text('who printed it')),
    published: nullable(text('ISO 8601 date, or an interval when inferred')),
    publishedBasis: choice(DATE_BASES, 'whether the article states its date'),
    publishedQuote: nullable(text('the words the date was read or inferred from')),
    authors: list(text('name'), 'by-line'),
    script: choice(SCRIPTS, 'how it is written'),
    defects: list(choice(DEFECTS, 'kind of damage'), 'what was wrong with the text'),
    park: nullable(reference('parks', 'the park it is about')),
  },
  parks: {
    id: text('pinyin of the place'),
    nameZh: text('full name'),
    nameEn: text('English name'),
    shortZh: text('the place alone, for labels'),
    shortEn: text('the place alone, for labels'),
    countyZh: nullable(text('county, city or district')),
    prefectureZh: nullable(text('prefecture')),
    provinceZh: nullable(text('province')),
    divisionCode: nullable(text('GB/T 2260 code of the county')),
    level: nullable(text('national, provincial …, where the text says so')),
  },
  indicators: {
    id: text('indicator id'),
    zh: text('Chinese name'),
    en: text('English name'),
    unit: choice(UNITS, 'base unit'),
    group: choice(INDICATOR_GROUPS, 'group'),
    kind: choice(INDICATOR_KINDS, 'stock, flow or ratio'),
  },
  clusters: {
    id: text('cluster id'),
    zh: text('Chinese name'),
    en: text('English name'),
    gbt4754: list(text('code'), 'GB/T 4754-2017 classes, indicative'),
  },
  mentions: {
    id: text('mention id'),
    ...quantity,
    use: nullable(text('id of the record that uses it')),
    reason: nullable(text('why no record uses it')),
    source,
    quote,
  },
  observations: {
    id: text('record id'),
    park,
    indicator: text('indicator id, or other:<slug>'),
    subject: text('park · county · subpark:<name> · group:<name> · org:<name>'),
    ...quantity,
    obsStatus: choice(OBS_STATUSES, 'SDMX CL_OBS_STATUS'),
    period,
    dims: openGroup(
      {
        stage,
        minInvestment: number('only projects of at least this much, CNY'),
        maxInvestment: number('only projects of at most this much, CNY'),
        cluster: reference('clusters', 'only this cluster'),
        previous: flag('a figure that a later one replaced'),
      },
      'what narrows the figure',
    ),
    ...evidence,
  },
  investments: {
    id: text('record id'),
    park,
    name: text('of the project, simplified'),
    investors: list(text('name'), 'who invests'),
    clusters: list(reference('clusters', 'cluster'), 'its industries, best first'),
    amount: nullable(number('base unit; null: the text gives none')),
    amountTo: nullable(number('the upper end of a range')),
    amountKind: nullable(choice(AMOUNT_KINDS, 'what the amount is of')),
    unit: nullable(choice(UNITS, 'base unit of the amount')),
    modifier: nullable(choice(MODIFIERS, 'how the text qualifies the amount')),
    stage: nullable(stage),
    capacity: nullable(text('as printed, simplified')),
    landM2: nullable(number('land in m2')),
    period,
    ...evidence,
  },
  parkClusters: {
    id: text('record id'),
    park,
    cluster: reference('clusters', 'cluster'),
    labelZh: text('the words of the text, simplified'),
    role: choice(ROLES, 'the part it plays'),
    ...evidence,
  },
  rankings: {
    id: text('record id'),
    park,
    indicator: text('what is ranked'),
    rank: number('1 is first'),
    among: nullable(text('among whom')),
    change: nullable(number('places gained since the ranking before')),
    ...evidence,
  },
  honours: { id: text('record id'), park, labelZh: text('what it was named'), ...evidence },
  measures: {
    id: text('record id'),
    park,
    kind: choice(MEASURE_KINDS, 'how it serves investors'),
    labelZh: text('the measure, simplified'),
    ...evidence,
  },
  diagnostics: {
    code: text('diagnostic code'),
    severity: choice(SEVERITIES, 'error: something is missing; warning: look at it; info: for the record'),
    message: text('in English; the app words it by its code'),
    args: list(text('value'), 'what the message names'),
    source: nullable(source),
    place: nullable(
      group(
        {
          line: number('in the raw article, from 1'),
          column: number('UTF-16 code unit in the line, from 1'),
          before: text('the words of the line before the passage, at most a clause'),
          after: text('the words of the line after it'),
        },
        'where to look, for a person; null for what is about the whole article',
      ),
    ),
  },
} as const

export type TableName = keyof typeof TABLES
export type Row<Name extends TableName> = RowOf<(typeof TABLES)[Name]>
/** Offsets into the raw article and the words they cut out. */
export type Source = Value<typeof source>

/**
 * The tables that a page begins with. Mentions are read with their article, and diagnostics by whoever looks for faults:
 * a country has too many of either to be sent to everybody.
 */
export type CoreTable = Exclude<TableName, 'mentions' | 'diagnostics'>
/** The passage without its words: the article gives them back by the offsets. */
export type Place = Omit<Source, 'exact'>
/** A row of a core table as the app holds it: `quote` and `source.exact` are with the article. */
export type CoreRow<Name extends CoreTable> = Omit<Row<Name>, 'quote' | 'source'> &
  (Row<Name> extends { source: Source } ? { source: Place } : unknown)
export const isCore = (name: TableName): name is CoreTable => name !== 'mentions' && name !== 'diagnostics'
export const CORE_TABLES = (Object.keys(TABLES) as TableName[]).filter(isCore)

/** The fields of a table that are columns of the app, parts of groups under dotted names, in their order. */
export function coreFields(name: CoreTable): readonly (readonly [column: string, field: Field])[] {
  return flatFields(TABLES[name]).filter(([column]) => !IN_ARTICLE.has(column))
}

const IN_ARTICLE: ReadonlySet<string> = new Set(['quote', 'source.exact'])

/** A part of what may be missing may be missing. */
function flatFields(fields: Fields, prefix = '', mayMiss = false): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const isNullable = mayMiss || field.nullable
    if (field.type === 'group') return flatFields(field.parts, `${prefix}${name}.`, isNullable || field.open)
    return [[prefix + name, { ...field, nullable: isNullable }]]
  })
}

export type DocumentRow = CoreRow<'documents'>
export type Park = CoreRow<'parks'>
export type Indicator = CoreRow<'indicators'>
export type Cluster = CoreRow<'clusters'>
export type Mention = Row<'mentions'>
export type Observation = CoreRow<'observations'>
export type Investment = CoreRow<'investments'>
export type ParkCluster = CoreRow<'parkClusters'>
export type Ranking = CoreRow<'rankings'>
export type Measure = CoreRow<'measures'>
export type Diagnostic = Row<'diagnostics'>

/** The version of this description; a change of a field's meaning raises it. */
export const CONTRACT = 1

/** What `dataset.json` holds. `version` is the SHA-256 (hex) of the rest. */
export type Dataset = { contract: number; version: string } & { [Name in TableName]: Row<Name>[] }
