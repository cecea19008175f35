import type { Unit } from '../../dataset/vocabulary.ts'
import { type Scales, scales } from '../scale.ts'

const money = (code: string) => scales([1e9, `B ${code}`], [1e6, `M ${code}`], [1, code])

/** Money in millions and billions, areas in km², the rest in SI. */
export const units: Readonly<Record<Unit, Scales>> = {
  CNY: money('CNY'),
  USD: money('USD'),
  HKD: money('HKD'),
  TWD: money('TWD'),
  EUR: money('EUR'),
  JPY: money('JPY'),
  GBP: money('GBP'),
  KRW: money('KRW'),
  SGD: money('SGD'),
  MOP: money('MOP'),
  m: scales([1e3, 'km'], [1, 'm']),
  m2: scales([1e6, 'km²'], [1, 'm²']),
  m3: scales([1e9, 'B m³'], [1e6, 'M m³'], [1, 'm³']),
  t: scales([1e6, 'M t'], [1, 't']),
  W: scales([1e9, 'GW'], [1e6, 'MW'], [1e3, 'kW'], [1, 'W']),
  VA: scales([1e6, 'MVA'], [1e3, 'kVA'], [1, 'VA']),
  Wh: scales([1e12, 'TWh'], [1e9, 'GWh'], [1e6, 'MWh'], [1e3, 'kWh'], [1, 'Wh']),
  V: scales([1e3, 'kV'], [1, 'V']),
  J: scales([1e12, 'TJ'], [1e9, 'GJ'], [1, 'J']),
  percent: scales([1, '%']),
  times: scales([1, '×']),
  degree: scales([1, '°']),
  count: scales([1, '']),
  h: scales([1, 'h']),
  d: scales([1, 'd']),
  month: scales([1, 'mo.']),
  yr: scales([1, 'yr']),
}

/** English counts need no classifier; floor space is told in square metres. */
export const unitsOfIndicator: Readonly<Record<string, Scales>> = {
  factory_floor_area: scales([1e6, 'M m²'], [1, 'm²']),
}
