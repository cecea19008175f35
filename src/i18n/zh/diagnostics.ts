/** 诊断的各个代码：说的是什么事，各条的话（{0}、{1} 处填入所指），怎么办。话与 `data/diagnostics.json` 相同，有测试看着。 */
export const diagnostics = {
  'empty-article': {
    title: '文件中没有文字',
    message: '文件中没有文字',
    help: '文件是否存好了？其余报道照常编译。',
  },
  'article-too-large': {
    title: '文件过大',
    message: '文件有{0}字节，超过上限{1}字节',
    help: '每篇报道各存一个文件。',
  },
  'binary-article': {
    title: '文件不是纯文本',
    message: '文件不是纯文本（{0}）',
    help: '请把报道存成纯文本（.txt）再试。',
  },
  'unknown-encoding': {
    title: '编码无法辨认',
    message: '文件编码不是UTF-8、UTF-16、GB18030或Big5',
    help: '请另存为 UTF-8；若打开即是乱码，请另找一份。',
  },
  'no-park': {
    title: '文中未提园区和所在地',
    message: '文中既未提及园区，也未提及所在地',
    help: '这篇报道讲的是园区吗？记录须有所属的园区，标题中有“某县经济开发区”这样的名称即可。',
  },
  'park-unnamed': {
    title: '文中未提园区名称',
    message: '文中未提及园区名称，数据归于{0}',
    help: '这些数字只宜与全县、全市的数字相比。',
  },
  'place-ambiguous': {
    title: '所在地不明确',
    message: '园区所在地不明确：{0}',
    help: '文中未提地市和省份；在复核指明之前，园区没有所在地。',
  },
  'date-unknown': {
    title: '发表日期无从判断',
    message: '文中没有可据以判断发表日期的内容',
    help: '“今年”“目前”没有年份，这些数字只能附注相比。',
  },
  'date-inferred': {
    title: '发表日期系推断',
    message: '发表日期{0}系由“{1}”推断',
    help: '“今年”之类的期间据此推定。',
  },
  'repair-uncertain': {
    title: '错码的修复不能确定',
    message: '乱码修复为“{0}”，但不能确定',
    help: '请在另一份原文中查对；据此立的记录可由复核更正。',
  },
  'damage-left': {
    title: '错码无法修复',
    message: '无法修复的乱码：“{0}”',
    help: '两旁的数字照原样读出；请在另一份原文中查对。',
  },
  'doubled-words': { title: '字词重复', message: '“{0}”重复', help: '原文笔误；名称和标签照印。' },
  'word-missing': {
    title: '疑有脱字',
    message: '“{0}”疑有脱字，按固定资产投资理解',
    help: '若所指的是固定资产存量，可由复核说明。',
  },
  'figures-conflict': {
    title: '同文数字不一',
    message: '{0}：此处为{1}，同文另一处为{2}',
    help: '两数并存，各附引语。它们的口径、期间或阶段是否不同？',
  },
  'figure-unused': {
    title: '数字未计入任何记录',
    message: '“{0}”未计入任何记录：{1}',
    help: '若是园区的统计数，可由复核补入；原文页的数量审计逐处列出。',
  },
  'share-beyond-whole': {
    title: '占比超过百分之百',
    message: '占比{0}%超过百分之百',
    help: '所指的是增幅而非占比吗？',
  },
  'review-malformed': {
    title: '复核文件格式有误',
    message: '审校文件{0}：{1}',
    help: 'data/reviews/*.json 的格式见 data/README.md。',
  },
  'review-quote-missing': {
    title: '复核的引语不在原文中',
    message: '审校意见{0}：原文中没有“{1}”',
    help: '请从原文件中照抄引语，夹注和错码也要照抄。',
  },
  'review-quote-ambiguous': {
    title: '复核的引语不止一处',
    message: '审校意见{0}：“{1}”在原文中出现{2}次',
    help: '请加 context：一段更长、只出现一次的引语。',
  },
  'review-figure-unread': {
    title: '复核的引语中读不出唯一的数值',
    message: '审校意见{0}：“{1}”中读不出唯一的数值',
    help: '请照引语中的原词写明数值：{"read": "10亿元以上"}。',
  },
  'review-no-record': {
    title: '复核没有对应的记录',
    message: '审校意见{0}：{1}中没有对应的记录',
    help: '编译器现在对这段的读法与写复核时不同，请再看一遍。',
  },
  'review-many-records': {
    title: '复核对应不止一条记录',
    message: '审校意见{0}：{2}中有{1}条记录符合',
    help: '请用 match 指明是哪一条。',
  },
  'review-no-change': {
    title: '复核已无必要',
    message: '审校意见{0}：编译器已能自行读出',
    help: '请删去这条复核，或改为 confirm。',
  },
}
