/** Stands in `CANONICAL` for a character that is left out, or that the reader of the table must look at (\r, surrogates). */
export const LEFT_OUT = 0

/**
 * Characters that come in many shapes, first the one shape we write, then the others.
 * Marks that are wide in Chinese text and narrow elsewhere (，；：？！（）) are narrow here; `punctuate` widens them.
 */
const SHAPES = [
  ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v',
  '\n\u0085\u2028\u2029\f',
  '“「﹁〝｢',
  '”」﹂〞〟｣',
  '‘『﹃',
  '’』﹄',
  '·‧•・･∙⋅',
  '…⋯',
  '—―─━︱',
  '-‐‑‒–−﹣',
  '~〜∼',
  ',﹐︐',
  ';﹔︔',
  ':﹕︰︓∶',
  '?﹖︖',
  '!﹗︕',
  '(﹙︵',
  ')﹚︶',
  '%﹪',
  '。｡︒',
  '、､﹑︑',
  '《︽',
  '》︾',
]

/** Zero-width characters, byte order marks, variation selectors, control characters. */
const INVISIBLE = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const

/** The canonical form of every UTF-16 unit, before script and context are looked at. */
export const CANONICAL: Uint16Array = (() => {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xff01 + 0x21
  for (const [shape, ...others] of SHAPES)
    for (const other of others) table[other.charCodeAt(0)] = (shape as string).charCodeAt(0)
  for (const [from, to] of [[0x2e80, 0x2fdf] as const, [0xf900, 0xfaff] as const])
    for (let code = from; code <= to; code++) {
      const normal = String.fromCharCode(code).normalize('NFKC')
      if (normal.length === 1) table[code] = normal.charCodeAt(0)
    }
  for (const [from, to] of INVISIBLE) table.fill(LEFT_OUT, from, to + 1)
  table.fill(LEFT_OUT, 0xd800, 0xe000)
  table[0x0d] = LEFT_OUT
  return table
})()
