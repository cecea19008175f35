import organisations from '../../../../data/organisations.json' with { type: 'json' }

/** 永威|集团, 河南思可达|公司: the shortest beginning of a name that reads as a firm. */
const FIRM = new RegExp(`^[^\\d，、。]{1,14}?(?:${organisations.forms.join('|')})`)
/** 辅仁|药业, 美|的|地产: a trade that ends a firm's short name, unless it goes on to name a field (化工园, 科技城). */
const SHORT_FIRM = new RegExp(
  `^[^\\d，、。]{2,4}(?:${organisations.trades.join('|')})(?![园城区镇港孵创料服机装工])`,
)
/** 广东兴发|年产10万吨, 华昌光伏|200兆瓦: who stands before the size. */
const BEFORE_SIZE = /^(?![年日])([^\d，、。A-Za-z]{2,10}?)(?:年产|年处理|年加工|\d)/
/** 清河县, 城东路: a place, not a firm. */
const PLACE =
  /(?:高端|新型|[省市县区镇乡村路街桥港湾湖河山]|大道|开发区|园区|产业园|工程|项目|投资|建设|新建|[一二三四首]期)$/

/** Who invests, where the name of a project begins with it; none where that is not plain. */
export function investorsIn(name: string): string[] {
  const firm = (FIRM.exec(name) ?? SHORT_FIRM.exec(name))?.[0]
  if (firm) return [firm]
  const before = BEFORE_SIZE.exec(name)?.[1]
  return before && !PLACE.test(before) ? [before] : []
}

/** 建设单位：|江苏云帆有限公司|。, 由|上海天穹控股|投资建设. */
const TOLD =
  /(?:(?:建设|投资|业主|实施)(?:单位|方|主体|商)(?:为|：)|由)([^，。；：、由]{3,24}?)(?:独家|全额|共同)?(?:投资|出资|兴建|建设|承建|实施|，|。|；|$)/

/** Who invests, where the words about a project say so. */
export const investorTold = (words: string): string | null => TOLD.exec(words)?.[1] ?? null
