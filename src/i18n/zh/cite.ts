/** 引用格式里的字。 */
export const cite = {
  version: (version: string) => `数据集版本 ${version}`,
  readFrom: (origins: readonly string[]) => `读自：${origins.join('；')}`,
  read: (date: string) => `${date} 查阅`,
  plain: (title: string, told: readonly string[], link: string) =>
    `园鉴 Parkbench：“${title}”，${told.join('，')}。${link}`,
}
