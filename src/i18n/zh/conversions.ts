import type { ConversionKind, RefusalReason } from '../../dataset/compare/conversion.ts'

const refusals: Readonly<Record<RefusalReason, string>> = {
  period_unknown: '期间未载明',
  year_unknown: '年份未载明',
  year_outside: '折算表没有这一年',
  no_rate: '折算表没有这种货币',
  foreign_prices: '不是人民币',
  not_park: '口径不是园区',
  area_unknown: '园区规划面积未报道',
  area_disputed: '规划面积两处说法不一',
  open_bounds: '只有界限，除后两端都不可知',
}

const names: Readonly<Record<ConversionKind, string>> = {
  currency: '人民币',
  prices: '不变价',
  area: '每平方公里',
}

/** 折算：把数换到同一把尺上，换了什么、没换成什么，都要说。 */
export const conversions = {
  label: '折算',
  names,
  refusals,
  switches: {
    currency: () => '美元折人民币',
    prices: (baseYear: number) => `${baseYear} 年不变价`,
    area: () => '每平方公里',
  },
  /** 依据什么折算。 */
  rules: {
    currency: () =>
      '美元按所属年份的平均汇率折为人民币，汇率取美国联邦储备委员会 G.5A；跨数年的按其中最低与最高的年均汇率给出区间。',
    prices: (baseYear: number) =>
      `人民币按 GDP 平减指数折为 ${baseYear} 年价格，指数取世界银行《世界发展指标》；跨数年的给出区间。`,
    area: () => '园区口径的数除以园区自己的规划面积，面积与它的原句一并列出；没有报道规划面积的不折。',
  },
  /** 盖在数旁的戳。 */
  stamp: { currency: '美元已折人民币', prices: (baseYear: number) => `${baseYear} 年价`, area: '按规划面积' },
  beside: (figure: string, printed: string) => `${figure}（${printed}）`,
  printed: (figure: string) => `原文 ${figure}`,
  currencyStep: (from: string, rate: string, years: string) => `1 ${from}按 ${rate} 元（${years}平均）`,
  pricesStep: (factor: string, years: string) => `${years}价格，乘 ${factor}`,
  pricesSame: (baseYear: number) => `本是 ${baseYear} 年价格`,
  areaStep: (area: string, period: string) => `除以规划面积 ${area}（${period}）`,
  refused: (conversion: string, reason: string) => `未折为${conversion}：${reason}`,
  /** 园区，以及对它的数做了什么。 */
  ofPark: (park: string, said: readonly string[]) => `${park}：${said.join('；')}`,
  /** 各园的除数。 */
  divisors: '除以各园规划面积',
  divisor: (park: string, area: string, period: string) => `${park} ${area}（${period}）`,
  noArea: (park: string, reason: string) => `${park}不除：${reason}`,
}
