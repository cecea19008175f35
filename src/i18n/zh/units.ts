import type { Unit } from '../../dataset/vocabulary.ts'
import { type Scales, scales } from '../scale.ts'

const money = (name: string) => scales([1e8, `亿${name}`], [1e4, `万${name}`], [1, name])
const counted = (classifier: string) => scales([1e4, `万${classifier}`], [1, classifier])

/** 统计公报的写法：亿元、万元，平方公里、万平方米，公里。 */
export const units: Readonly<Record<Unit, Scales>> = {
  CNY: money('元'),
  USD: money('美元'),
  HKD: money('港元'),
  TWD: money('新台币'),
  EUR: money('欧元'),
  JPY: money('日元'),
  GBP: money('英镑'),
  KRW: money('韩元'),
  SGD: money('新加坡元'),
  MOP: money('澳门元'),
  m: scales([1e3, '公里'], [1, '米']),
  m2: scales([1e6, '平方公里'], [1e4, '万平方米'], [1, '平方米']),
  m3: scales([1e8, '亿立方米'], [1e4, '万立方米'], [1, '立方米']),
  t: scales([1e4, '万吨'], [1, '吨']),
  W: scales([1e7, '万千瓦'], [1e3, '千瓦'], [1, '瓦']),
  VA: scales([1e7, '万千伏安'], [1e3, '千伏安'], [1, '伏安']),
  Wh: scales([1e11, '亿千瓦时'], [1e7, '万千瓦时'], [1e3, '千瓦时'], [1, '瓦时']),
  V: scales([1e3, '千伏'], [1, '伏']),
  J: scales([1e12, '太焦'], [1e9, '吉焦'], [1, '焦']),
  percent: scales([1, '%']),
  times: scales([1, '倍']),
  degree: scales([1, '度']),
  count: counted('个'),
  h: scales([1, '小时']),
  d: scales([1, '天']),
  month: scales([1, '个月']),
  yr: scales([1, '年']),
}

/** 指标自有的量词，或自有的面积写法（厂房不论平方公里）。 */
export const unitsOfIndicator: Readonly<Record<string, Scales>> = {
  factory_floor_area: scales([1e4, '万平方米'], [1, '平方米']),
  enterprises: counted('家'),
  enterprises_above_scale: counted('家'),
  hightech_enterprises: counted('家'),
  hightech_enterprise_applications: counted('家'),
  preferential_power_firms: counted('家'),
  companies_contacted: counted('家'),
  tech_centers: counted('家'),
  tech_service_institutions: counted('家'),
  rnd_center_applications: counted('家'),
  employment: counted('人'),
  promotion_trips: counted('次'),
  substations_built: counted('座'),
  resettlement_buildings: counted('栋'),
  patents_filed: counted('件'),
  brands: counted('件'),
  innovation_fund_applications: counted('项'),
  disputes_resolved: counted('起'),
}
