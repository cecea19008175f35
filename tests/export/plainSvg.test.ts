import { describe, expect, it } from 'vitest'
import { plainSvg } from '../../src/export/plainSvg.ts'

const inside = (text: string) => plainSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9">${text}</svg>`)

describe('plainSvg', () => {
  it('should turn a short font into attributes, and the middle of a line into its baseline', () => {
    expect(
      inside(
        '<text dominant-baseline="central" style="font: 700 15px Noto Serif, serif" x="1" y="20">甲</text>',
      ),
    ).toBe('<text x="1" y="25.4" font-weight="700" font-size="15" font-family="Noto Serif, serif">甲</text>')
  })
  it('should turn single font rules into attributes, where the place is a transform', () => {
    expect(
      inside(
        '<text dominant-baseline="central" style="font-size:10px;font-family:serif;" transform="translate(1 2)">a</text>',
      ),
    ).toBe('<text transform="translate(1 2)" font-size="10" font-family="serif" y="3.6">a</text>')
  })
  it('should put a halo below its text, which Word would paint over it', () => {
    expect(
      inside('<text x="1" fill="#000" stroke="#fff" stroke-width="4" paint-order="stroke">a &lt; b</text>'),
    ).toBe(
      '<text x="1" fill="none" stroke="#fff" stroke-width="4">a &lt; b</text><text x="1" fill="#000">a &lt; b</text>',
    )
  })
  it('should drop what only a live page has a use for', () => {
    expect(
      inside(
        '<path d="M0 0" class="zr0" ecmeta_series_index="1" pointer-events="visible" fill="#123"></path>',
      ),
    ).toBe('<path d="M0 0" fill="#123"></path>')
  })
  it('should keep gradients and what is cut by them', () => {
    const drawn =
      '<defs ><linearGradient id="g"><stop offset="0%"></stop></linearGradient></defs><path fill="url(#g)"/>'
    expect(inside(drawn)).toBe(drawn.replace('<defs >', '<defs>'))
  })
})
