/**
 * Writes data/characters.json: traditional → simplified, character by character, and the phrases that differ from that.
 *
 *   npm pack pinyin-pro@3.29.4 && tar xf pinyin-pro-3.29.4.tgz
 *   node data/characters.build.mjs package/dist/index.mjs
 *
 * Source: the dictionaries of OpenCC (Apache-2.0) as packed in the development dependency opencc-js:
 * TSCharacters and TSPhrases, with the Hong Kong and Taiwan variant characters led to the same simplified ones.
 * The Taiwan phrase dictionary (軟體 → 软件) is left out: it changes the vocabulary, and a quotation must not.
 * The readings of those in GBK are by pinyin-pro (MIT): pages that gloss, gloss traditional characters.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const dictionaries = new URL('../node_modules/opencc-js/dist/esm-lib/dict/', import.meta.url)
const version = JSON.parse(
  readFileSync(new URL('../node_modules/opencc-js/package.json', import.meta.url), 'utf8'),
).version

/** The rows of one dictionary: from, to. */
async function read(name) {
  const { default: rows } = await import(new URL(`${name}.js`, dictionaries).href)
  return rows.split('|').map((row) => row.split(' '))
}

const readingsFile = process.argv[2]
if (!readingsFile) throw new Error('usage: node data/characters.build.mjs pinyin-pro/dist/index.mjs')
const { pinyin } = await import(pathToFileURL(readingsFile).href)

const fromGbk = new TextDecoder('gbk')
/** The characters of rows and cells of the GBK table. */
function inGbk(firstLead, lastLead, firstTrail) {
  const characters = new Set()
  for (let lead = firstLead; lead <= lastLead; lead++)
    for (let trail = firstTrail; trail <= 0xfe; trail++)
      if (trail !== 0x7f) characters.add(fromGbk.decode(Uint8Array.of(lead, trail)))
  return characters
}
const gb2312 = inGbk(0xb0, 0xf7, 0xa1)
const gbk = inGbk(0x81, 0xfe, 0x40)
const isInGb2312 = (character) => gb2312.has(character)

const toSimplified = new Map(await read('TSCharacters'))
const phraseRows = await read('TSPhrases')
const toStandard = new Map([...(await read('HKVariantsRev')), ...(await read('TWVariantsRev'))])

/** Variants too: 綫 is 線 is 线. A variant that is itself a simplified character (么, 着) is none here. */
const characters = new Map(toSimplified)
for (const [variant, standard] of toStandard) {
  const simplified = toSimplified.get(standard) ?? standard
  if (simplified !== variant && !characters.has(variant) && !isInGb2312(variant))
    characters.set(variant, simplified)
}
characters.set('著', '着')

const convert = (text, phrase = () => null) => {
  let out = ''
  for (let at = 0; at < text.length; ) {
    const found = phrase(at)
    out += found ? found[1] : (characters.get(text[at]) ?? text[at])
    at += found ? found[0].length : 1
  }
  return out
}

/** 著 is 着 but in these words. Left out, because they more often span two words: 合著 (配合著), 論著 (討論著), 著有 (有著有利的). */
const KEEPING =
  '著名 著作 著者 著述 著錄 著稱 著書立 名著 顯著 卓著 昭著 專著 巨著 鉅著 原著 譯著 編著 遺著 拙著 土著 較著'
const keeping = KEEPING.split(' ').map((word) => [
  word,
  Array.from(word, (one) => (one === '著' ? one : (toSimplified.get(one) ?? one))).join(''),
])

/**
 * Only what the characters alone get wrong, only same-length (offsets stay one to one), only the shortest of its kind.
 * Surnames and place names with 於 are left out: 於單 stands in 由於單位 far oftener than for a person.
 */
const wanted = [...phraseRows, ...keeping]
  .filter(([from, to]) => from.length === to.length && convert(from) !== to && !to.includes('於'))
  .toSorted((a, b) => a[0].length - b[0].length)
const phrases = new Map()
for (const [from, to] of wanted) {
  const known = (at) => [...phrases].find(([shorter]) => from.startsWith(shorter, at)) ?? null
  if (convert(from, known) !== to) phrases.set(from, to)
}

const inPlane = [...characters].filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to)
/** chǎn產剷鏟…: a reading and the characters that have it, most often among others. */
const readings = new Map()
for (const [from] of inPlane.filter(([one]) => gbk.has(one)))
  for (const reading of pinyin(from, { multiple: true, type: 'array' }))
    readings.set(reading, (readings.get(reading) ?? '') + from)

/** Readings that only words have, without a tone: 我們, 什麼, 看著. */
const TONELESS = { men: '們', me: '麼', ma: '嗎', zhe: '著', ge: '個', le: '瞭' }
for (const [reading, those] of Object.entries(TONELESS))
  readings.set(reading, those + (readings.get(reading) ?? ''))

const table = {
  source: `OpenCC (Apache-2.0) by opencc-js ${version}: TSCharacters, TSPhrases, HKVariantsRev, TWVariantsRev; pinyin-pro 3.29.4 (MIT): readings`,
  characters: inPlane.map(([from, to]) => from + to).join(''),
  phrases: [...phrases].map(([from, to]) => `${from} ${to}`).join('|'),
  readings: [...readings].map(([reading, those]) => reading + those).join(' '),
}
writeFileSync(new URL('characters.json', import.meta.url), `${JSON.stringify(table, null, 2)}\n`)
console.log(`${inPlane.length} characters, ${phrases.size} phrases, ${readings.size} readings`)
