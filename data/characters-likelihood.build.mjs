/**
 * Writes data/characters-likelihood.json: how surprising a Han character is at the start of a word, and after another
 * within one; how surprising it is that a word ends with it. In half bits (−2 · log2 of the probability).
 *
 *   npm pack @node-rs/jieba && tar xf node-rs-jieba-*.tgz
 *   node data/characters-likelihood.build.mjs package/dict.txt
 *
 * Source: the word list of jieba (MIT), 349,045 words with their frequency in running text, as packed in @node-rs/jieba.
 * The pairs of the articles themselves are in no way part of it.
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** A pair is kept if it is this frequent and at least so many half bits more likely than its parts are apart. */
const FREQUENT = 100
const WORTH = 6
/** No character is taken for impossible where it was never seen: a hundredth of its frequency is there too. */
const UNSEEN_SHARE = 0.01
const LONGEST = { start: 48, end: 16 }

const file = process.argv[2]
if (!file) throw new Error('usage: node data/characters-likelihood.build.mjs dict.txt')

const gb2312 = new Set()
for (let lead = 0xb0; lead <= 0xf7; lead++)
  for (let trail = 0xa1; trail <= 0xfe; trail++)
    gb2312.add(new TextDecoder('gbk').decode(Uint8Array.of(lead, trail)))

/** Four characters are mostly two words of two (人大 常委), and longer words the same with a rest of two or three. */
function parts(characters) {
  const found = []
  let at = 0
  while (characters.length > 3 && characters.length - at > 3) {
    found.push(characters.slice(at, at + 2))
    at += 2
  }
  return [...found, characters.slice(at)]
}

const counts = { all: new Map(), starts: new Map(), ends: new Map(), alone: new Map(), pairs: new Map() }
const count = (map, key, times) => map.set(key, (map.get(key) ?? 0) + times)
let words = 0
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const [word, frequency] = line.split(' ')
  const characters = [...word]
  if (!characters.every((one) => gb2312.has(one))) continue
  for (const part of parts(characters)) {
    const times = Number(frequency)
    words += times
    count(counts.starts, part[0], times)
    count(counts.ends, part.at(-1), times)
    if (part.length === 1) count(counts.alone, part[0], times)
    for (const one of part) count(counts.all, one, times)
    for (let at = 1; at < part.length; at++) count(counts.pairs, part[at - 1] + part[at], times)
  }
}

const halfBits = (share, longest) => Math.min(longest, Math.max(0, Math.round(-2 * Math.log2(share))))
const cost = { start: new Map(), end: new Map(), alone: new Map() }
for (const [one, all] of counts.all) {
  const [start, end, alone] = [counts.starts, counts.ends, counts.alone].map((map) => map.get(one) ?? 0)
  const little = UNSEEN_SHARE * all
  cost.start.set(one, halfBits((start + little) / words, LONGEST.start))
  cost.end.set(one, halfBits((end - alone + little) / (all - start + 2 * little), LONGEST.end))
  cost.alone.set(one, halfBits((alone + little) / (start + 2 * little), LONGEST.end))
}

/** 产2业5权量: first character, then half bits and the second characters that cost so much. */
const rows = new Map()
for (const [[first, second], times] of counts.pairs) {
  const bits = halfBits(times / counts.all.get(first), Number.POSITIVE_INFINITY)
  const apart = Math.min(cost.end.get(first), cost.alone.get(first)) + cost.start.get(second)
  if (times < FREQUENT || apart - bits < WORTH) continue
  const row = rows.get(first) ?? new Map()
  rows.set(first, row.set(bits, (row.get(bits) ?? '') + second))
}
const toText = (row) =>
  [...row]
    .toSorted((a, b) => a[0] - b[0])
    .flat()
    .join('')

const characters = [...counts.all]
  .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([one]) => one)
const letters = (map) =>
  characters
    .map((one) => String.fromCharCode(map.get(one) < 26 ? 97 + map.get(one) : 65 + map.get(one) - 26))
    .join('')
const table = {
  source: 'word frequencies of jieba (MIT), by @node-rs/jieba 2.0.3',
  characters: characters.join(''),
  starts: letters(cost.start),
  ends: letters(cost.end),
  alone: letters(cost.alone),
  pairs: [...rows].map(([first, row]) => first + toText(row)).join(' '),
}
writeFileSync(new URL('characters-likelihood.json', import.meta.url), `${JSON.stringify(table, null, 2)}\n`)
console.log(
  `${characters.length} characters, ${[...rows.values()].flatMap((row) => [...row.values()]).join('').length} pairs`,
)
