import { expect, it } from 'vitest'
import { fileName } from '../../src/export/fileName.ts'

it.each([
  ['园鉴_新建改造道路_甲-乙', '园鉴_新建改造道路_甲-乙.png'],
  ['Roads built: 2012/2018', 'Roads-built-2012-2018.png'],
  ['a\\b*c?"d"<e>|f', 'a-b-c-d-e-f.png'],
  ['ends with dots...', 'ends-with-dots.png'],
  ['长'.repeat(200), `${'长'.repeat(80)}.png`],
])('should make of «%s» a name that every system takes', (text, name) => {
  expect(fileName(text, 'png')).toBe(name)
})
