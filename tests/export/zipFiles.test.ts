import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipFiles } from '../../src/export/zipFiles.ts'

it('should be opened by another hand, with names and bytes as they were', () => {
  const files = [
    { name: '园鉴_道路-1.png', bytes: Uint8Array.of(1, 2, 3) },
    { name: 'empty.txt', bytes: new Uint8Array(0) },
    { name: 'large.bin', bytes: new Uint8Array(70_000).fill(7) },
  ]
  const read = unzipSync(zipFiles(files))
  expect(Object.keys(read)).toEqual(files.map(({ name }) => name))
  for (const { name, bytes } of files) expect(read[name]).toEqual(bytes)
})
