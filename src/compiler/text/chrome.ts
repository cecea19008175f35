/**
 * Lines that belong to the page and not to the article, as a table. A rule speaks of a whole line, so what an article
 * says of a hotline or an account (开发区还利用电视台、微信公众号等媒介) is never taken for one.
 */
interface ChromeRule {
  readonly name: string
  readonly pattern: RegExp
  /** Longer lines are prose, whatever they hold. */
  readonly longest: number
  /** Before the first or after the last paragraph only. */
  readonly edge?: true
}

/** Words of navigation, alone or in a row: 首页 | 上一篇 下一篇 【打印】. */
const BUTTON =
  '(?:网站)?首页|主页|返回(?:首页|列表|顶部|目录|上页)?|回到?顶部|关闭(?:窗口|本页)?|打印(?:本页|此页|本文|文章)?|(?:加入)?收藏(?:本页|本站)?|设为首页|分享(?:到)?|转发|点赞|推荐|登录|登陆|注册|评论(?:一下)?|网友评论|发表评论|我要评论|我来说两句|我要(?:纠错|投稿)|纠错|举报|投诉|上一[篇版页条期]|下一[篇版页条期]|版面(?:导航|概览|目录)|放大|缩小|默认|字[号体](?:大小)?|[大中小]|T|更多|查看更多|展开(?:全文|详细)?|收起|全文|目录|导航|网站地图|无障碍(?:浏览)?|繁体(?:版|中文)?|简体(?:版|中文)?|English|客户端|手机版|电脑版|微信|微博|QQ空间|QQ|朋友圈|新闻(?:中心)?|要闻|资讯|专题|视频|图片|正文|导读|字幕|扫一扫|关于我们|联系我们|免责声明|法律声明|隐私政策|友情链接|广告(?:服务|合作)?|招聘(?:信息)?|诚聘英才|站长统计|会员中心|立即打开|点击加载更多|相关(?:新闻|阅读|链接|文章|报道|稿件|推荐|评论)|推荐阅读|延伸阅读|猜你喜欢|为您推荐|热门(?:推荐|文章|新闻|排行|评论)|热点(?:推荐|新闻)|最新(?:文章|新闻|动态)|图片新闻|通版阅读'
const SEPARATOR = '[\\s|/·:：>»›,，、\\-—()（）\\[\\]【】〖〗「」<«‹+*#&.]'
/** Up to 40 words; the separators between two are not optional, so that there is one way to read a line. */
const BUTTONS = `^${SEPARATOR}{0,8}(?:${BUTTON})(?:${SEPARATOR}{1,8}(?:${BUTTON}|\\d{1,4})){0,40}${SEPARATOR}{0,8}$`

const LABEL =
  '(?:发布|发表|发稿|刊发|更新|公开|上传|录入|出版|创建)?(?:时间|日期)|(?:信息|文章|稿件|新闻|图片|内容)?来源|稿源|出处|(?:文章)?作者|撰文|撰稿|发布(?:人|者|机构|单位|机关)|供稿(?:单位|人)?|(?:责任|本文|本期|网络|值班|执行|文字|图片|美术|视觉)?编辑|责编|美编|主编|审核(?:人)?|审校|校对|校审|终审|初审|复审|监制|排版|策划|签发(?:人)?|浏览(?:次数|量|数)?|点击(?:次数|量|数|率)?|阅读(?:次数|量|数)?|访问(?:次数|量|数)?|人气|字号|字体|文字级数|索引号|文号|主题词|关键[字词]|标签|原标题|新闻分类|所属(?:分类|栏目)|栏目|分类|分享到|打印|记者|通讯员|摄影|语音阅读|当前版|版次|期号|文章标题|链接地址|举报(?:类型|内容|人)'

const DATE = '(?:19|20)\\d{2}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?|1?\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}'
/** What stands beside the date of a page, and not beside that of an event. */
const BESIDE_DATE =
  '星期|周[一二三四五六日]|[\\u4e00-\\u9fff]{0,8}(?:日报|晚报|时报|商报|早报|晨报|周报|新闻网|通讯社|周刊|杂志)|来源|稿源|作者|编辑|责编|责任编辑|记者|浏览|阅读|点击|人气|字[号体]|放大|缩小|默认|第[A-Z\\d]|[A-Z]\\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun'
const CONTACT =
  '(?:通讯|联系|单位|办公|公司)?地址|邮政?编码?|(?:联系|服务|咨询|举报|报料|爆料|投诉|监督|值班|采编|编辑部|广告|发行|客服)?(?:电话|热线)|传真|(?:电子|投稿|联系)?邮箱|E-?mail|网址|联系人|联系QQ'

const CHROME: readonly ChromeRule[] = [
  { name: 'buttons', pattern: new RegExp(BUTTONS, 'i'), longest: 160 },
  // 您当前的位置：首页 > 新闻中心 > 园区动态
  {
    name: 'trail',
    pattern: /^[^，。]{0,4}(?:当前|所在|现在|您的?)的?(?:位置|频道|栏目)\s{0,2}[：:>»]/,
    longest: 80,
  },
  // 香港商报官网 > 湖南 > 深度报道
  { name: 'breadcrumb', pattern: /^[^，。；>»]{1,16}[>»][^，。；>»]{1,16}[>»][^，。；]{0,60}$/, longest: 90 },
  // 焦作日报 | 焦作晚报 | 焦作网
  {
    name: 'bar',
    pattern: /^[^，。；|\d]{1,12}\|[^，。；|\d]{1,12}(?:\|[^，。；|\d]{0,12}){0,20}$/,
    longest: 200,
  },
  // 第23版：今日沁阳/新春特刊 上一版 下一版
  { name: 'page', pattern: /^(?:当前版：?|版次：?)?第?[A-Z]{0,2}\d{1,3}版(?:[：:\s/]|$)/, longest: 60 },
  {
    name: 'label',
    pattern: new RegExp(`^[\\[(（【〔\\s]{0,3}(?:${LABEL})\\s{0,3}[：:|][^。？！；]{0,80}$`),
    longest: 90,
  },
  // 来源 新华社
  { name: 'source', pattern: /^(?:来源|稿源|作者|责任编辑|责编|编辑) [^，。]{1,20}$/, longest: 30 },
  // 2018-12-21 10:30:00 来源：…, 2013年1月10日 放大 缩小
  {
    name: 'date',
    pattern: new RegExp(
      `^[（(【\\[]?(?:${DATE})(?:[\\sT]{0,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\s|/）)】\\]]{0,4}(?:$|(?:${BESIDE_DATE})[^，。；！？]{0,60}$)`,
    ),
    longest: 90,
    edge: true,
  },
  { name: 'weekday', pattern: /^(?:星期|周)[一二三四五六日天](?:\s[^，。]{0,20})?$/, longest: 24 },
  // 本报记者 张三 通讯员 李四
  {
    name: 'byline',
    pattern:
      /^[（(【〔[■●○◎□◆]?\s{0,2}(?:本报|本刊|本网|见习|实习|特约|首席|融媒体?|全媒体|文字)?(?:首席|特约|见习|实习)?(?:记者|通讯员|特派员|撰稿人)[\s/:：|][^，。；！？]{1,40}$/,
    longest: 60,
  },
  // 文 唐勇平 汪继文, 文/图 张三, 图文：李四
  {
    name: 'words-and-pictures',
    pattern: /^[（(]?(?:文|图文|文图|图[/、]文|文[/、]图|摄影|摄)[\s/:：|][\u4e00-\u9fff\s、/]{2,30}[）)]?$/,
    longest: 40,
  },
  {
    name: 'taiwan-byline',
    pattern: /^[〔【（(]?记者[\u4e00-\u9fff]{2,4}[/、][\u4e00-\u9fff]{2,8}(?:报导|报道|电)[〕】）)]?$/,
    longest: 24,
  },
  {
    name: 'copyright',
    pattern:
      /(?:版权(?:所有|归)|著作权归|Copyright|©|All Rights Reserved|(?:不得|禁止|严禁|请勿|谢绝)(?:以任何[^，。]{0,6})?(?:转载|转贴|摘编|复制|镜像)|转载请(?:注明|附|联系|标明))/i,
    longest: 160,
  },
  {
    name: 'disclaimer',
    pattern:
      /^(?:特别|免责|版权|郑重)?(?:声明|提示|提醒)[：:]|^(?:注意：?)?(?:本站|本网站?|文中|以上)(?:部分|所有|所载|刊登|刊载|转载|原创|发布)?(?:的)?(?:文字|文章|内容|图片|信息|资料|稿件|资讯)[^。]{0,40}(?:来源|来自|版权|侵权|删除|观点|立场|网络)|如有?(?:版权|侵权|涉及侵权)[^。]{0,20}(?:请|联系|删除)/,
    longest: 200,
  },
  // 豫ICP备05017631号
  {
    name: 'licence',
    pattern: /ICP[备证]|公网安备|网安备|新闻信息服务许可证|视听节目许可证|统一刊号/,
    longest: 200,
  },
  {
    name: 'credit',
    pattern:
      /^(?:[^，。]{0,20}\s)?(?:主办|主管|承办|协办|技术支持|网站(?:标识码|管理|维护))(?:单位)?[：:]|^Powered by/i,
    longest: 160,
  },
  // 地址：人民路890号 邮编：454002 电话：0391-8797395
  {
    name: 'contact',
    pattern: new RegExp(`^(?:${CONTACT})(?:\\([^)]{1,8}\\)|（[^）]{1,8}）)?[：: ]`, 'i'),
    longest: 160,
  },
  {
    name: 'contacts',
    pattern: new RegExp(`(?:${CONTACT})[：:][^。]{0,60}?\\s(?:${CONTACT})[：:]`, 'i'),
    longest: 160,
  },
  // 移动手机用户：发送短信 jzsjb 到 10658300 即可订阅《焦作手机报》
  {
    name: 'subscription',
    pattern: /(?:发送|编辑)短信[^。]{0,30}(?:到|至) ?\d{4,}|手机报[^。]{0,20}元\/月|GPRS流量/,
    longest: 120,
  },
  {
    name: 'invitation',
    pattern:
      /^(?:更多[^。]{0,20})?(?:请)?(?:扫描?|长按|识别|微信扫|扫码|点击|猛戳|关注|下载|登录|立即|欢迎)[^。，]{0,24}(?:二维码|客户端|APP|公众号|官方微[博信]|进入专题|阅读原文|查看原文|下载)/i,
    longest: 60,
    edge: true,
  },
  {
    name: 'account',
    pattern: /官方微[博信][^，。]{0,10}(?:参与互动|关注)|(?:微信|微博)号[：:]/,
    longest: 100,
    edge: true,
  },
  {
    name: 'address',
    pattern: /^(?:[^，。]{0,12}[：: ])?(?:https?:\/\/|www\.)[\w./?=&%#-]{4,80}$/i,
    longest: 140,
  },
  // 更多>>热门排行
  { name: 'more', pattern: /^(?:更多|more)\s{0,2}[>»]{1,3}|[>»]{2}$/i, longest: 40 },
  {
    name: 'ranking',
    pattern: /^[^，。；：]{0,6}(?:热门|点击|阅读|社区|新闻|[日周月])排行榜?$/,
    longest: 14,
  },
  { name: 'phone-list', pattern: /^[^，。；：]{0,6}常用电话$/, longest: 14 },
  {
    name: 'comments',
    pattern:
      /文明(?:上网|发言|用语)[^。]{0,12}(?:理性|登录|遵守|评论|发言)|请?(?:注意)?语言文明|尊重网(?:络|上)道德|承担一切因您的行为|(?:管理员|版主|站长)[^。]{0,6}有权[^。]{0,10}(?:删除|保留)|^(?:已有|共有?)\s?\d{0,8}\s?(?:条(?:评论|留言|回复)|位?网友)|(?:匿名|登录后|注册后)[^。]{0,8}(?:评论|发表)|^(?:验证码|用户名|密码|昵称)[：:]/,
    longest: 160,
  },
  {
    name: 'end',
    pattern:
      /^(?:[~～#*=\-—_\s]{0,6}(?:END|end|完|全文完|编辑完)[~～#*=\-—_\s]{0,6}|[（(]完[）)]|[~～#*=\-—_\s★☆●■◆]{3,})$/,
    longest: 20,
  },
  {
    name: 'pages',
    pattern: /^(?:共\s?\d{1,3}\s?页|第\s?\d{1,3}\s?页|\[\d{1,2}\])[\s[\]\d共第页/、下上一尾首末]{0,60}$/,
    longest: 80,
  },
]

/** The rule that knows the line as chrome; null for a line of the article. */
export function chromeRule(line: string, atEdge: boolean): string | null {
  const rule = CHROME.find(
    ({ pattern, longest, edge }) => line.length <= longest && (!edge || atEdge) && pattern.test(line),
  )
  return rule?.name ?? null
}

/** Heads of lists of other articles: what follows them at the foot of a page is not of this one. */
const FOOT =
  /^[^，。；]{0,6}(?:相关(?:新闻|阅读|链接|文章|报道|稿件|推荐|评论)|推荐阅读|延伸阅读|猜你喜欢|为您推荐|热门(?:推荐|文章|新闻|排行|评论)|热点(?:推荐|新闻)|最新(?:文章|新闻)|网友评论|发表评论|更多[>»])/
export const opensFoot = (line: string): boolean => line.length <= 24 && FOOT.test(line)
