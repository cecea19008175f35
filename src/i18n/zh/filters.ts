export const filters = {
  label: '筛选',
  clusters: '产业集群',
  projects: '项目数',
  match: '多选时',
  any: '任一',
  all: '同时',
  anyHint: '有任一所选集群即可',
  allHint: '须同时有所选集群',
  clear: '恢复默认',
  none: '未筛选：全部集群',
  chosen: (names: readonly string[], match: 'any' | 'all') =>
    names.join(match === 'all' && names.length > 1 ? '＋' : '、'),
  active: '正在筛选',
  remove: (name: string) => `去掉“${name}”`,
  more: (count: number) => `其余 ${count} 个集群`,
  unknownCluster: (id: string) => `没有这个集群：${id}`,
  projectsWith: (name: string, projects: number, parks: number) =>
    `${name}，${projects} 个项目，${parks} 个园区`,
  nothing: '没有符合筛选的内容',
  nothingAll: (names: readonly string[]) => `没有哪个园区或项目同时有${names.join('和')}。`,
  nothingAny: (names: readonly string[]) => `没有园区或项目属于${names.join('、')}。`,
  useAny: '改为有任一集群即可',
}
