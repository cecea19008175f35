import type { BarMark } from '../../src/charts/bars/barSeries.ts'
import { parkStyle } from '../../src/charts/parkStyle.ts'

/** A reported bar of 40 of the first park, but for what is said otherwise. */
export const mark = (said: Partial<BarMark> = {}): BarMark => ({
  id: 'o1',
  park: 'east',
  name: '东郊',
  style: parkStyle(0),
  place: 'together',
  isHead: true,
  about: '',
  isCounty: false,
  status: 'A',
  shape: 'point',
  low: 40,
  high: 40,
  onScale: true,
  value: '40',
  base: { value: 40_000, unit: 'm' },
  figure: '40 公里',
  period: '2018 年',
  scope: '园区',
  statusWord: '实绩',
  ...said,
})

export const series = (...marks: BarMark[]) => ({ title: '新建道路', unit: '公里', marks })
