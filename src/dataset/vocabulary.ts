/** The closed vocabularies of the dataset, after SDMX and the dataset contract. */

/** Base units. Every value is stored in one of them; formatting chooses the scale that people read. */
export const UNITS = [
  'CNY',
  'USD',
  'HKD',
  'TWD',
  'EUR',
  'JPY',
  'GBP',
  'KRW',
  'SGD',
  'MOP',
  'm',
  'm2',
  'm3',
  't',
  'W',
  'VA',
  'Wh',
  'V',
  'J',
  'percent',
  'times',
  'degree',
  'count',
  'h',
  'd',
  'month',
  'yr',
] as const
export type Unit = (typeof UNITS)[number]

/** How the text qualifies a number; see `bounds` for what each lets one conclude. */
export const MODIFIERS = [
  'exact',
  'about',
  'about_below',
  'more_than',
  'at_least',
  'at_most',
  'less_than',
] as const
export type Modifier = (typeof MODIFIERS)[number]

/** SDMX CL_OBS_STATUS: reported, estimated, planned or targeted, provisional. */
export const OBS_STATUSES = ['A', 'E', 'F', 'P'] as const
export type ObsStatus = (typeof OBS_STATUSES)[number]

/** The way of a project, from plan to operation. */
export const STAGE_STEPS = [
  'planned',
  'negotiating',
  'intended',
  'pending_signing',
  'signed',
  'landed',
  'started',
  'under_construction',
  'completed',
  'operating',
] as const
/** How far a project has come. `introduced` (引进) is no step: the text does not say how far; `any` is a mixed group. */
export const STAGES = [...STAGE_STEPS, 'introduced', 'any'] as const
export type Stage = (typeof STAGES)[number]

/** The part a cluster plays in a park: 主导, 特色, 辅以, a zone named for it, merely spoken of. */
export const ROLES = ['leading', 'specialty', 'supporting', 'zone', 'mentioned'] as const
export type Role = (typeof ROLES)[number]

/** What an investment's amount is of. An annual output is no investment and is never added to one. */
export const AMOUNT_KINDS = ['total', 'phase', 'injection', 'annual_output'] as const
export type AmountKind = (typeof AMOUNT_KINDS)[number]

/** Who has looked at a record: the compiler alone, or a person with a verdict in `data/reviews/`. */
export const REVIEWS = ['auto', 'confirmed', 'corrected', 'added'] as const
export type Review = (typeof REVIEWS)[number]

export const MEASURE_KINDS = [
  'one_stop_service',
  'agent_service',
  'leader_responsibility',
  'delegated_recruiting',
  'fund',
  'land_guarantee',
  'power_guarantee',
  'tax_or_price_relief',
  'expert_committee',
  'inspection_limit',
  'other',
] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

/** hans: simplified; hant: traditional; hant-glossed: traditional with pinyin in brackets. */
export const SCRIPTS = ['hans', 'hant', 'hant-glossed'] as const
export type Script = (typeof SCRIPTS)[number]

/** What was wrong with an article's text. */
export const DEFECTS = ['pinyin-gloss', 'gbk-mojibake', 'site-chrome', 'narrowed-punctuation'] as const
export type Defect = (typeof DEFECTS)[number]

export const DATE_BASES = ['stated', 'inferred', 'unknown'] as const
export type DateBasis = (typeof DATE_BASES)[number]

export const INDICATOR_GROUPS = [
  'space',
  'economy',
  'enterprises',
  'promotion',
  'infrastructure',
  'finance',
  'innovation',
  'service',
  'other',
] as const
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number]

/** stock: holds at a date · flow: over a period · ratio: a share. */
export const INDICATOR_KINDS = ['stock', 'flow', 'ratio'] as const
export type IndicatorKind = (typeof INDICATOR_KINDS)[number]

/**
 * Why no record uses a quantity:
 * rhetorical: a manner of speaking (百亿级, 一半) · duration: a length of time · change: growth, told beside the level it led to ·
 * distance: how far off · rating: what a machine or a line can do (110千伏) · per_unit: a price or a yield (元/亩) ·
 * grant: what a policy pays · threshold: of a group that no record counts · firm: a single firm's own ·
 * scope: how many others there are (全省96个开发区) · size: of a thing (65米塔架) · group: how many a list holds (六大产业) ·
 * no_indicator: a count of what the catalogue does not follow · rejected_in_review: a person said so ·
 * no_rule: none of these, so perhaps a figure that a record should have.
 */
export const UNUSED_REASONS = [
  'rhetorical',
  'duration',
  'change',
  'distance',
  'rating',
  'per_unit',
  'grant',
  'threshold',
  'firm',
  'scope',
  'size',
  'group',
  'no_indicator',
  'rejected_in_review',
  'no_rule',
] as const
export type UnusedReason = (typeof UNUSED_REASONS)[number]

export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]
