/** 导出的表格上的字：工作表名、表头、说明。 */
export const sheets = {
  data: '数据',
  about: '说明',
  sources: '出处',
  number: (title: string) => `${title}（按基本单位）`,
  unit: (title: string) => `${title}的基本单位`,
  sentences: '引文序号',
  item: '项',
  content: '内容',
  title: '标题',
  shownIn: '图上单位',
  selection: '所选',
  note: '注',
  baseUnits: '数值',
  baseUnitsNote:
    '“按基本单位”一列是换成基本单位的数（元、平方米、个……），界限和区间见旁边的原数：多、余、近、以上不是确数。',
  version: '数据集版本',
  link: '链接',
  sourceColumns: ['序号', '引文', '原文字样', '出处', '日期', '标题', '记录', '在原文中打开'],
  open: '打开',
  wholeName: '园鉴_全部数据',
}
