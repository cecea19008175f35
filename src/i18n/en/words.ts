import type { Messages } from '../messages.ts'

export const statuses: Messages['statuses'] = {
  A: 'reported',
  E: 'estimated',
  F: 'planned',
  P: 'provisional',
}

export const stages: Messages['stages'] = {
  planned: 'planned',
  negotiating: 'in talks',
  intended: 'intended',
  pending_signing: 'to be signed',
  signed: 'signed',
  landed: 'landed',
  started: 'started',
  under_construction: 'under construction',
  completed: 'completed',
  operating: 'operating',
  introduced: 'introduced',
  any: 'any stage',
}

export const roles: Messages['roles'] = {
  leading: 'leading',
  specialty: 'specialty',
  supporting: 'supporting',
  zone: 'own zone',
  mentioned: 'mentioned',
}

export const modifiers: Messages['modifiers'] = {
  exact: 'exact',
  about: 'approximate',
  about_below: 'close to, a little below',
  more_than: 'lower bound: more than this',
  at_least: 'lower bound: at least this',
  at_most: 'upper bound: at most this',
  less_than: 'upper bound: less than this',
}

export const amountKinds: Messages['amountKinds'] = {
  total: 'total investment',
  phase: 'one phase',
  injection: 'capital increase',
  annual_output: 'annual output',
}

export const reviews: Messages['reviews'] = {
  auto: 'read by the compiler',
  confirmed: 'confirmed by a person',
  corrected: 'corrected by a person',
  added: 'added by a person',
}

export const measureKinds: Messages['measureKinds'] = {
  one_stop_service: 'one-stop service',
  agent_service: 'agent service',
  leader_responsibility: 'a leader in charge',
  delegated_recruiting: 'delegated recruiting',
  fund: 'funding',
  land_guarantee: 'land guarantee',
  power_guarantee: 'power guarantee',
  tax_or_price_relief: 'tax or price relief',
  expert_committee: 'expert committee',
  inspection_limit: 'limits on inspections',
  other: 'other service',
}

export const groups: Messages['groups'] = {
  space: 'Space',
  economy: 'Economy',
  enterprises: 'Firms and jobs',
  promotion: 'Projects',
  infrastructure: 'Infrastructure',
  finance: 'Finance',
  innovation: 'Innovation',
  service: 'Service',
  other: 'Not in the catalogue',
}

export const severities: Messages['severities'] = { error: 'error', warning: 'warning', info: 'note' }

export const scripts: Messages['scripts'] = {
  hans: 'simplified',
  hant: 'traditional',
  'hant-glossed': 'traditional, pinyin in brackets',
}

export const defects: Messages['defects'] = {
  'pinyin-gloss': 'pinyin in brackets',
  'gbk-mojibake': 'garbled characters',
  'site-chrome': 'website clutter',
  'narrowed-punctuation': 'narrowed punctuation',
}

export const dateBases: Messages['dateBases'] = {
  stated: 'stated',
  inferred: 'inferred',
  unknown: 'not stated',
}

export const subjects: Messages['subjects'] = {
  park: () => 'park',
  county: () => 'whole county',
  subpark: (name) => `sub-park ${name}`,
  group: (name) => `project group ${name}`,
  org: (name) => `organisation ${name}`,
}

export const otherIndicator = (id: string): string => `not in the catalogue: ${id}`

export const verdicts: Messages['verdicts'] = {
  comparable: 'comparable',
  with_notes: 'with notes',
  not_comparable: 'not comparable',
  single: 'one park only',
  none: 'not reported',
}

export const perKm2: Messages['perKm2'] = (unit) => (unit === '' ? 'per km²' : `${unit}/km²`)
