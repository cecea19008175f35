import type { Axis } from '../../dataset/compare/comparabilityAxes.ts'
import type { ReasonCode } from '../../dataset/compare/comparabilityRules.ts'
import { numeral } from './numeral.ts'
import { spaced } from './spaced.ts'

const axes: Readonly<Record<Axis, string>> = {
  unit: '单位',
  period: '期间',
  scope: '口径',
  status: '状态',
  definition: '定义',
}

/** 理由本身；各方的说法放在括号里。 */
const reasons: Readonly<Record<ReasonCode, string>> = {
  unit_same: '单位相同',
  unit_per_area: '一方按面积平均，一方是总量',
  unit_prices: '一方是不变价，一方是当年价',
  unit_converted: '按折算数相比',
  unit_currency: '币种不同，须按汇率折算',
  unit_differs: '单位不可换算',
  period_same: '同一期间',
  period_near: '同期计数',
  period_both_unknown: '期间均未载明',
  period_one_unknown: '期间未载明',
  period_kind: '时点存量对期间流量',
  period_year_unknown: '年份未载明',
  period_dates_apart: '时点不同',
  period_length: '时段长短不同',
  period_neighbours: '年份相邻',
  period_years_apart: '年份不同',
  scope_same: '口径相同',
  scope_differs: '口径不同',
  scope_parts: '各为一园之一部分',
  scope_named: '各指特定项目群或单位',
  status_same: '状态相同',
  status_near: '实绩与预计并列',
  status_plan: '规划数对非规划数',
  definition_same: '定义相同',
  definition_superseded: '一方是调整前的旧数',
  definition_threshold: '规模门槛不同',
  definition_cluster: '所限集群不同',
  definition_stage: '项目阶段不同',
  definition_stage_mixed: '阶段范围不同',
  definition_stage_near: '阶段相近而不全同',
  definition_bound_ordered: '有数只给出界限，大小仍可定',
  definition_bound_open: '有数只给出界限，大小未必可定',
  definition_range: '有数是区间',
  definition_approximate: '有数是约数',
}

export const compare = {
  axes,
  reasons,
  /** 两方之间，或一方对其余。 */
  versus: (sides: readonly string[]) =>
    sides.length > 2 ? sides.join('，') : sides.reduce((a, b) => spaced(a, '对', b)),
  /** 汉字与数字之间空一格。 */
  side: (park: string, says: string) => spaced(park, says),
  /** 理由，括号里是各方的说法。 */
  reasonWith: (reason: string, says: string) => `${reason}（${says}）`,
  both: (says: string) => spaced('均为', says),
  /** 引进项目数 */
  staged: (indicator: string, stage: string) => `${stage}${indicator}`,
  anyStage: (indicator: string) => `${indicator}（不分阶段）`,
  stageUnsaid: '未言阶段',
  noThreshold: '不限规模',
  allClusters: '不限集群',
  previous: { previous: '旧数', current: '现数' },
  atLeast: (amount: string) => `${amount}以上`,
  atMost: (amount: string) => `${amount}以下`,
  between: (from: string, to: string) => spaced(from, '至', to),

  title: (names: readonly string[]) =>
    names.length > 3 ? `${numeral(names.length)}园逐项对看` : `${names.join('、')}，逐项对看`,
  titleOne: (name: string) => `${name}：再选一园，才能对看`,
  lead: (shared: number, comparable: number, withNotes: number, not: number) =>
    `两园以上有数的 ${shared} 项中，${comparable} 项可比，${withNotes} 项附注可比，${not} 项不可比。`,
  leadSingle: (count: number) => `另有 ${count} 项只有一园报道，收在表末。`,
  noShared: '所选园区没有同一指标的数。',
  parks: '园区',
  firstOfMany: (shown: number, all: number) =>
    `共 ${all} 园，先列前${numeral(shown)}园。换园在此：去掉一园，再选一园。`,
  beyond: (names: readonly string[], most: number) =>
    `一次至多对看${numeral(most)}园，${names.join('、')}未列。去掉一园，再选它。`,
  full: (most: number) => `已满${numeral(most)}园，去掉一园才能再选。`,
  outside: (names: readonly string[]) => `${names.join('、')}不在筛选之内，放开筛选才能列入。`,
  unknownParks: (ids: readonly string[]) => `地址里的园区 ${ids.join('、')} 不在这个数据集里，请在下面另选。`,
  findPark: '找园区',
  parksFound: (shown: number, all: number) =>
    all > shown ? `还有 ${all - shown} 园，多输几个字再选` : `${all} 园可选`,
  noParkFound: (text: string) => `没有名称含“${text}”的园区`,
  onlyComparable: '只看可比',
  hidden: (count: number) => `已隐去 ${count} 项：没有两园可比。`,
  nothingComparable: '所选园区没有可比的指标。取消“只看可比”，看各数为何不可比。',
  howConverted: '怎么折算',
  indicator: '指标',
  /** 主导产业（4 园，附注可比）；引进项目数（3 园中 2 园可比） */
  option: (line: string, parks: number, together: number, verdict: string) =>
    together > 0 && together < parks
      ? `${line}（${parks} 园中 ${together} 园${verdict}）`
      : `${line}（${parks} 园，${verdict}）`,
  unknownLine: (id: string) => `地址里的指标 ${id} 不在这个数据集里，改看可比园数最多的一项。`,

  figureNo: '图 1',
  pairsNo: '表 1',
  pairsTitle: '逐对五项',
  pairs: '两园',
  overall: '合判',
  pair: (a: string, b: string) => `${a}、${b}`,
  pairsNote: '任一项不可比，合判即不可比。文中未说明的，记为附注，不作不同论。',
  matrixNo: '表 2',
  matrixTitle: '指标与判定',
  matrixNote: '点任何一个数看它的原句；方向键逐格走，回车打开',
  verdictColumn: '判定与理由',
  notReported: '未报道',
  notReportedBy: (parks: readonly string[]) => `未报道：${parks.join('、')}`,
  singles: (count: number) => `另有 ${count} 项只有一园报道`,
  elsewhere: (figure: string) => `另处作 ${figure}`,
  also: (figure: string) => `另有 ${figure}`,
  formerly: (figure: string) => `原 ${figure}`,
  otherwise: (figure: string, facts: readonly string[]) => `${figure}（${facts.join('，')}）`,
  asideFrom: (parks: readonly string[]) => `${parks.join('、')}另列`,
  show: (line: string) => `在图上看：${line}`,
}
