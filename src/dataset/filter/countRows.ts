import type { BitSet } from './bitSet.ts'

/** Counted once: a set is not changed after it was made. */
export function countRows(bits: BitSet): number {
  const count = counts.get(bits) ?? countCommon(bits, bits)
  counts.set(bits, count)
  return count
}

const counts = new WeakMap<BitSet, number>()

/**
 * How many rows are in both. Eight words at a time are added up bit by bit, as a machine's adders do, into a word of ones,
 * one of twos and one of fours; only what they carry to the eights is counted at once. (Harley and Seal, in Warren,
 * Hacker's Delight, 2nd ed., section 5-1.)
 */
export function countCommon(a: BitSet, b: BitSet): number {
  const both = (at: number): number => (a[at] as number) & (b[at] as number)
  const whole = a.length - (a.length % 8)
  let ones = 0
  let twos = 0
  let fours = 0
  let eights = 0
  // No arrays here, however short: a page that has just opened runs this before it is compiled.
  for (let at = 0; at < whole; at += 8) {
    const p = both(at)
    const q = both(at + 1)
    const r = both(at + 2)
    const s = both(at + 3)
    const t = both(at + 4)
    const u = both(at + 5)
    const v = both(at + 6)
    const w = both(at + 7)
    const pq = ones ^ p ^ q
    const rs = pq ^ r ^ s
    const tu = rs ^ t ^ u
    const first = carried(ones, p, q)
    const second = carried(pq, r, s)
    const third = carried(rs, t, u)
    const fourth = carried(tu, v, w)
    const half = twos ^ first ^ second
    const lower = carried(twos, first, second)
    const upper = carried(half, third, fourth)
    eights += onesIn(carried(fours, lower, upper))
    ones = tu ^ v ^ w
    twos = half ^ third ^ fourth
    fours ^= lower ^ upper
  }
  let count = 8 * eights + 4 * onesIn(fours) + 2 * onesIn(twos) + onesIn(ones)
  for (let at = whole; at < a.length; at++) count += onesIn(both(at))
  return count
}

/** How many rows are in one of them only; `enough`, if that are so many or more. */
export function countDiffering(a: BitSet, b: BitSet, enough: number): number {
  const ofA = countRows(a)
  const ofB = countRows(b)
  return Math.abs(ofA - ofB) < enough ? ofA + ofB - 2 * countCommon(a, b) : enough
}

/** What three numbers of one bit, 32 times side by side, carry to the next place. */
const carried = (a: number, b: number, c: number): number => (a & b) | ((a ^ b) & c)

/** Ones side by side are added up to twos, to fours, to bytes; the product adds the bytes up in its highest. */
function onesIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
