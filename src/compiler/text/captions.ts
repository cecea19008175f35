/** Words under a picture, as a table of whole lines. Quantities in them count; they are told apart for the reader. */
const CAPTIONS: readonly { readonly name: string; readonly pattern: RegExp; readonly longest: number }[] = [
  // 贵德产业园。蒋海 摄
  {
    name: 'photographer',
    pattern:
      /(?:[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4}){0,3} ?(?:\/|\s)?(?:摄影|摄|供图|制图|绘图|翻拍))[）)]?。?$/,
    longest: 160,
  },
  // （中科管理局提供）
  {
    name: 'provided',
    pattern:
      /[（(](?:图|照片|资料图片?|图片)?[/：:]?[^（）()，。]{2,24}(?:提供|摄|供图)[）)]。?$|[（(]资料(?:图片?|照片?)[）)]$/,
    longest: 160,
  },
  {
    name: 'picture',
    pattern: /^(?:图[一二三四五六七八九十\d]{0,2}[为：:]|[上下左右]图(?:为|：|:)|图片说明|图说|[▲△▼])/,
    longest: 160,
  },
  // 省长郭庚茂（前左一）在焦作市委书记路国贤（中）……陪同下
  {
    name: 'places',
    pattern: /（(?:[前后]排?)?(?:[左右]起?第?[一二三四五六七八九]|正?中|居中)）/,
    longest: 160,
  },
  // 县委书记罗建华在园区现场办公
  {
    name: 'visit',
    pattern:
      /^[^，。；！？]{2,16}(?:书记|县长|市长|区长|州长|省长|镇长|主任|局长|部长|董事长|总经理|委员)[^，。；！？]{2,24}(?:调研|考察|视察|检查|指导|办公|走访|座谈|剪彩|致辞|讲话|交谈|合影|奠基)。?$/,
    longest: 60,
  },
]

/** A short line with one full stop at its end and no clause in it: 签约现场。 */
const SHORT = /^[^，。；：！？“”]{2,36}。$/
/** 一、产业规模持续壮大。 */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[，、章节])/

/** Is the line the words under a picture? */
export function isCaption(line: string): boolean {
  if (NUMBERED.test(line)) return false
  return (
    SHORT.test(line) || CAPTIONS.some(({ pattern, longest }) => line.length <= longest && pattern.test(line))
  )
}
