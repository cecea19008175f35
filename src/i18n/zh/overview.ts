import { numeral } from './numeral.ts'

export const overview = {
  title: (parks: number, documents: number) =>
    `${numeral(parks)}个园区，${numeral(documents)}篇报道，能比什么`,
  titleFiltered: (parks: number, names: readonly string[], match: 'any' | 'all') =>
    `${numeral(parks)}个园区有${names.join(match === 'all' ? '和' : '或')}`,
  titleSome: (parks: number) => `${numeral(parks)}个园区，能比什么`,
  countsOf: (observations: number, allObservations: number, investments: number, allInvestments: number) =>
    `筛选之内有 ${observations} 条观测（共 ${allObservations} 条）、${investments} 个具名项目（共 ${allInvestments} 个）。`,
  counts: (observations: number, investments: number) =>
    `读出 ${observations} 条观测、${investments} 个具名项目。`,
  listed: (shown: number, all: number) =>
    `共 ${all} 园，本页只列记录最多的 ${shown} 园，以下各数与可比与否都就这 ${shown} 园而言；用筛选可换一批，“园区”页有全部。`,
  coverage: (catalogue: number, reported: number, shared: number) =>
    `目录里 ${catalogue} 个指标，${reported} 个至少有一园报道，${shared} 个有两园以上报道。`,
  coverageOne: (catalogue: number, reported: number) =>
    `目录里 ${catalogue} 个指标，这一园报道了 ${reported} 个。`,
  sharedOf: (shared: number) => `${shared} 个指标有两园以上的数。`,
  verdicts: (comparable: number, withNotes: number, none: number) => {
    const said = [
      ...(comparable > 0 ? [`${comparable} 个可比`] : []),
      ...(withNotes > 0 ? [`${withNotes} 个附注后可比`] : []),
      ...(none > 0 ? [`${none} 个虽都有数，却不可比`] : []),
    ]
    return `其中 ${said.join('，')}。`
  },

  coverageNo: '表 1',
  coverageTitle: '指标覆盖：谁报了什么',
  coverageUnit: '一个记号是一条观测，点开即见原句',
  indicator: '指标',
  parksReporting: '有数的园区',
  verdict: '能比吗',
  singleOnly: (count: number) => `所报 ${count} 个指标`,
  single: (count: number) => `另有 ${count} 个指标只有一园报道`,
  group: '指标组',
  nIndicators: (count: number) => `${count}\u00a0项`,
  coverageNote: '空格即“未报道”，不是零。',
  legendLower: '只有下限',
  legendUpper: '只有上限',
  legendCounty: '县域口径',
  legendPart: '园中园、项目群或单位',
  notReported: '未报道',

  cardsNo: '图 1',
  cardsTitle: (parks: number) => `${numeral(parks)}园小结`,
  cardsUnit: '方框面积与规划面积成比例',
  cardsNote: '虚线为调整前，实心为建成；各园年份、口径不同，并列不是排名。',
  cardLines: { area: '面积', enterprises: '企业', revenue: '收入', investment: '投资' },
  onlyPart: (subject: string, figure: string) => `仅${subject}有数：${figure}`,
  projects: '具名项目',
  projectsCount: '个',
  noNamedProjects: '报道未提具名项目',
  projectsKnown: (count: number) => (count > 0 ? `其中 ${count} 个有投资额` : '均未载投资额'),
  leading: '主导产业',
  noLeading: '未称主导产业',
  areaDrawing: (park: string, parts: readonly string[]) => `${park}，面积示意：${parts.join('，')}`,
  areaPlanned: (figure: string) => `规划 ${figure}`,
  areaPrevious: (figure: string) => `调整前 ${figure}`,
  areaBuilt: (figure: string) => `建成 ${figure}`,
  areaNone: '面积未报道',

  clustersNo: '表 2',
  clustersTitle: '园区与产业集群',
  clustersUnit: '形状为角色，数字为具名项目数',
  clustersNote: '只有数字：报道未称其为产业，但有项目。',
  clusterCell: (park: string, cluster: string, role: string) => `${park}，${cluster}，${role}`,
  clusterProjects: (park: string, cluster: string, count: number) =>
    `${park}，${cluster}，${count} 个具名项目`,

  investmentsNo: '图 2',
  investmentsTitle: '分集群的投资额，与金额未载明的项目',
  investmentsUnit: '条长与金额成比例；空心记号为金额未载明的项目',
  moreAmounts: (count: number) => `另有 ${count} 个，见“投资项目”页`,
  amountKnown: '有投资额',
  amountUnknownSame: '同集群、金额未载明',
  allUnknown: '金额全部未载明的集群',
  noCluster: '未归类',
  investmentsNote:
    '分期投资、增资与总投资口径不一，不相加；年产值不是投资额，列入未载明。跨集群的项目只计一处。',
  noAmounts: '这些项目都没有载明投资额。',
  noProjects: '没有具名项目符合筛选。',
  nRecords: (label: string, count: number) => `${label}，${count} 条，逐次点开`,
  parkColumn: '园区',
  elsewhere: (figure: string) => `另处作 ${figure}`,
}
