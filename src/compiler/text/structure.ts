import type { Block, RepairedText, Sentence } from '../types.ts'

const CHROME =
  /(版权|ICP备|未经许可|责任编辑|编辑[:：]|网友评论|订阅|登录|放大 ?缩小|上一版|下一版|版面导航|官方微博|邮编|热门排行|常用电话|社区排行|文明上网|语言文明|返回列表|更多>>|管理员有权|来源[:：]|官网 ?>|发布时间|发布人|日期\|)/
const CHROME_LINES =
  /^(首页|关闭|.{1,6}商圈|商圈资讯|\d{4}[-年]\d{1,2}[-月]\d{1,2}日?|.{2,4}[日晚]报( \| .{2,6})+)$/
const CAPTION =
  /(?:。[\u4e00-\u9fff ]{2,8}摄|\([前后中左右一二三四五]{1,3}\)|（[前后中左右一二三四五]{1,3}）)/

/** Cuts the text into blocks (lines, told apart as heading, body, caption, chrome) and sentences. */
export function structure(repaired: RepairedText): { blocks: Block[]; sentences: Sentence[] } {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  for (const line of repaired.text.matchAll(/[^\n]+/g)) {
    const words = line[0].trim()
    if (words === '') continue
    const start = line.index + line[0].indexOf(words)
    const block = blocks.push({ start, end: start + words.length, kind: kindOf(words) }) - 1
    for (const part of words.matchAll(/[^。；！？]+[。；！？]*[”’]?|[。；！？]+[”’]?/g))
      sentences.push({ block, start: start + part.index, end: start + part.index + part[0].length })
  }
  return { blocks, sentences }
}

function kindOf(line: string): Block['kind'] {
  if (CHROME_LINES.test(line) || (line.length < 120 && CHROME.test(line))) return 'chrome'
  if (CAPTION.test(line) || (line.length < 30 && line.endsWith('。'))) return 'caption'
  return line.length < 40 && !/[。；！？]$/.test(line) ? 'heading' : 'body'
}
