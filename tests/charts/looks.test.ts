import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tintOf } from '../../src/charts/heat/heatElements.ts'
import { PALETTES } from '../../src/charts/palette.ts'
import { HUES, parkStyle } from '../../src/charts/parkStyle.ts'

const tokens = readFileSync(new URL('../../src/views/styles/tokens.css', import.meta.url), 'utf8')
/** `--ink-2: light-dark(#474e56, #b4bac1)` as [light, dark]. */
function token(name: string): [string | undefined, string | undefined] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)
  return [found?.[1], found?.[2]]
}
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
/** A colour over another, `opacity` of it. */
function over(top: string, ground: string, opacity: number): string {
  const mixed = [1, 3, 5].map((at) =>
    Math.round(opacity * channel(top, at) + (1 - opacity) * channel(ground, at)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

describe('the colours of charts', () => {
  it.each([PALETTES.light, PALETTES.dark])(
    'should keep words readable on every tint ($scheme)',
    (palette) => {
      const grounds = [0, 0.5, 1].map((depth) => over(palette.ink, palette.paper, tintOf(depth)))
      for (const ground of grounds) expect(contrast(palette.ink, ground)).toBeGreaterThan(4.5)
      expect(new Set(grounds).size).toBe(3)
    },
  )

  it.each(['paper', 'ink', 'ink2', 'ink3', 'rule', 'rule2', 'wash', 'accent', 'accentSoft'] as const)(
    'should have %s from the tokens',
    (name) => {
      const written = name.replace(/(\d)$/, '-$1').replace('accentSoft', 'accent-soft')
      expect([PALETTES.light[name], PALETTES.dark[name]]).toEqual(token(written))
    },
  )

  it('should have the hues of parks from the tokens', () => {
    expect(HUES.map(({ light, dark }) => [light, dark])).toEqual(
      [1, 2, 3, 4, 5].map((n) => token(`park-${n}`)),
    )
  })

  it('should keep every hue visible on the paper (WCAG 1.4.11)', () => {
    const ratios = HUES.flatMap(({ light, dark }) => [
      contrast(light, PALETTES.light.paper),
      contrast(dark, PALETTES.dark.paper),
    ])
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3)
  })

  it('should keep all words on the chart readable (WCAG 1.4.3)', () => {
    const ratios = Object.values(PALETTES).flatMap(({ paper, accentSoft, ink, ink2 }) =>
      [ink, ink2].flatMap((colour) => [contrast(colour, paper), contrast(colour, accentSoft)]),
    )
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('parkStyle', () => {
  it('should give twenty-five parks a look of their own', () => {
    const looks = Array.from({ length: 25 }, (_, at) => {
      const { hueIndex, marker, texture } = parkStyle(at)
      return `${hueIndex} ${marker} ${texture}`
    })
    expect(new Set(looks).size).toBe(25)
  })

  it('should differ in hue and in marker and in texture among the first five', () => {
    const first = [0, 1, 2, 3, 4].map(parkStyle)
    expect(new Set(first.map(({ hueIndex }) => hueIndex)).size).toBe(5)
    expect(new Set(first.map(({ marker }) => marker)).size).toBe(5)
    expect(new Set(first.map(({ texture }) => texture)).size).toBe(5)
  })
})
