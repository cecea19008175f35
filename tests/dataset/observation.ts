import type { Row } from '../../src/dataset/schema.ts'
import { MODIFIERS, OBS_STATUSES } from '../../src/dataset/vocabulary.ts'

/** `park 50000 m more_than A 2018 stage=started min=100000000` as an observation of `indicator`. */
export function readObservation(
  line: string,
  indicator = 'measured',
  park = 'north',
  start = 0,
): Row<'observations'> {
  const [subject = '', amount = '', unit = '', ...rest] = line.trim().split(/\s+/)
  const [value, valueTo = null] = amount.split('..').map(Number)
  const modifier = MODIFIERS.find((word) => word === rest[0]) ?? 'exact'
  const [status, period, ...dims] = modifier === rest[0] ? rest.slice(1) : rest
  return {
    id: `${park}-${line}`,
    park,
    indicator,
    subject,
    value: value as number,
    valueTo,
    unit: unit as Row<'observations'>['unit'],
    modifier,
    obsStatus: OBS_STATUSES.find((word) => word === status) ?? 'A',
    period: period === undefined || period === '-' ? null : period,
    dims: Object.fromEntries(dims.map(readDim)),
    source: { document: 'news', start, end: start + 1, exact: '' },
    quote: line,
    review: 'auto',
    rule: 'test',
  }
}

function readDim(text: string): [string, unknown] {
  const [name = '', value = ''] = text.split('=')
  if (name === 'previous') return ['previous', true]
  if (name === 'min') return ['minInvestment', Number(value)]
  if (name === 'max') return ['maxInvestment', Number(value)]
  return [name, value]
}
