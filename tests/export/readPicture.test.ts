import { describe, expect, it } from 'vitest'
import { writeMark } from '../../src/export/pictureMark.ts'
import { joinPng } from '../../src/export/pngChunks.ts'
import { textChunk } from '../../src/export/pngText.ts'
import { readPicture } from '../../src/export/readPicture.ts'
import { zipFiles } from '../../src/export/zipFiles.ts'
import { escapeXml } from '../../src/export/svg.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const png = (text: string) => joinPng([textChunk('parkbench', text)])
const mark = { address: '#/compare?parks=a,b&indicator=x"<&>', version: 'v1' }
const svg = (metadata: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><metadata id="parkbench">${metadata}</metadata></svg>`

describe('readPicture', () => {
  it('should find the view in a PNG', () => {
    expect(readPicture(png(writeMark(mark)))).toEqual(mark)
  })
  it('should find the view in an SVG, also as another program wrote it again', () => {
    expect(readPicture(bytes(svg(escapeXml(writeMark(mark)))))).toEqual(mark)
    const rewritten = `<?xml version="1.0"?>\n<!-- x -->\n<svg><metadata\n  a="b"\n id="parkbench">${escapeXml(writeMark(mark)).replaceAll('&quot;', '&#34;')}</metadata></svg>`
    expect(readPicture(bytes(rewritten))).toEqual(mark)
  })
  it('should find the view in pictures that were saved together', () => {
    const files = [
      { name: '图-1.png', bytes: png(writeMark(mark)) },
      { name: '图-2.png', bytes: png(writeMark(mark)) },
    ]
    expect(readPicture(zipFiles(files))).toEqual(mark)
  })
  it.each([
    ['a ZIP of other things', zipFiles([{ name: 'a.txt', bytes: bytes('no picture') }]), 'not-picture'],
    ['a ZIP that was cut off', zipFiles([{ name: 'a.png', bytes: png('') }]).subarray(0, 20), 'not-picture'],
    ['text', bytes('no picture'), 'not-picture'],
    ['a page that holds a drawing', bytes('<html><svg></svg></html>'), 'not-picture'],
    ['nothing', new Uint8Array(0), 'not-picture'],
    ['a PNG of another hand', joinPng([textChunk('Title', 'x')]), 'unmarked'],
    ['an SVG of another hand', bytes('<svg></svg>'), 'unmarked'],
    ['no JSON', png('{'), 'unmarked'],
    ['JSON that is no record', png('null'), 'unmarked'],
    [
      'an address elsewhere',
      png(writeMark({ ...mark, address: 'https://example.org/#/compare' })),
      'unmarked',
    ],
    ['a script for an address', png(writeMark({ ...mark, address: 'javascript:alert(1)' })), 'unmarked'],
    ['an endless address', png(writeMark({ ...mark, address: `#/${'a'.repeat(9000)}` })), 'unmarked'],
    ['a later format', png(writeMark(mark).replace('"format":1', '"format":2')), 'unmarked'],
  ])('should refuse %s', (_, file, fault) => {
    expect(readPicture(file)).toBe(fault)
  })
})
