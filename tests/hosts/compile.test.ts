import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECORD_TABLES } from '../../src/dataset/evidenceTables.ts'
import type { Dataset } from '../../src/dataset/schema.ts'
import { readBack } from './readBack.ts'

/** The command as a person runs it. */
async function compile(...args: string[]): Promise<{ code: number; stderr: string }> {
  const run = promisify(execFile)
  try {
    const { stderr } = await run(process.execPath, ['src/hosts/run.mjs', 'src/hosts/compile.ts', ...args])
    return { code: 0, stderr }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { code, stderr }
  }
}

const GOOD = `东湖县经济开发区招商记
发布时间：2019-03-08
东湖县经济开发区规划面积12平方公里，形成了造纸、化工两大主导产业。2018年，开发区完成固定资产投资35.6亿元。
`
const BAD = {
  'empty.txt': '',
  'binary.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]),
  'no-park.txt': '昨天下午天气很好，孩子们在河边放风筝，一直玩到天黑。\n',
  'latin.txt': Buffer.from('Caf\xe9 cr\xe8me \xe0 la carte, d\xe9j\xe0 vu', 'latin1'),
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-compile-'))
  await mkdir(join(folder, 'in'))
  await writeFile(join(folder, 'in', 'good.txt'), GOOD)
  for (const [name, content] of Object.entries(BAD)) await writeFile(join(folder, 'in', name), content)
  await writeFile(join(folder, 'in', 'huge.txt'), Buffer.alloc(50_000_000, '东湖县经济开发区投资。'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('npm run compile', () => {
  it('should name each bad article with its place, end with 1, show no stack, and compile the good one', async () => {
    const out = join(folder, 'out')
    const { code, stderr } = await compile('--in', join(folder, 'in'), '--out', out)
    expect(code).toBe(1)
    expect(stderr).toMatch(/empty\.txt: error\[empty-article\]/)
    expect(stderr).toMatch(/binary\.txt: error\[binary-article\]/)
    expect(stderr).toMatch(/latin\.txt: error\[unknown-encoding\]/)
    expect(stderr).toMatch(/huge\.txt: error\[article-too-large\]/)
    expect(stderr).toMatch(/no-park\.txt: error\[no-park\]/)
    expect(stderr).not.toMatch(/^\s+at /m)
    const dataset = JSON.parse(await readFile(join(out, 'dataset.json'), 'utf8')) as Dataset
    expect(dataset.parks.map(({ nameZh }) => nameZh)).toEqual(['东湖县经济开发区'])
    expect(dataset.observations.map(({ quote }) => quote).join()).toContain('35.6亿元')
    expect(await readBack(out)).toEqual(dataset)
  })

  it('should end with 2 and the usage when it is called wrongly', async () => {
    const { code, stderr } = await compile('--on', 'x')
    expect(code).toBe(2)
    expect(stderr).toContain('usage: npm run compile')
    expect((await compile('--in', join(folder, 'nowhere'))).code).toBe(2)
  })

  it('should print one JSON object a line when asked to', async () => {
    const { stderr } = await compile(
      '--in',
      join(folder, 'in'),
      '--out',
      join(folder, 'json'),
      '--format',
      'json',
    )
    const codes = stderr
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { code: string }).code)
    expect(codes).toEqual(expect.arrayContaining(['empty-article', 'no-park']))
  })

  it('should write the same bytes for the same articles', async () => {
    const outs = [join(folder, 'once'), join(folder, 'twice')]
    for (const out of outs) expect((await compile('--out', out)).code).toBe(0)
    const [once, twice] = await Promise.all(
      outs.map((out) =>
        Promise.all(['dataset.json', 'columns.bin.gz'].map((name) => readFile(join(out, name), 'base64'))),
      ),
    )
    expect(twice).toEqual(once)
    expect(Buffer.from(once?.[0] ?? '', 'base64').toString()).not.toContain(process.cwd())
  })

  it('should write columns and articles that together are the dataset, of every article there is, and no id as text', async () => {
    const out = join(folder, 'seeds')
    expect((await compile('--out', out)).code).toBe(0)
    const dataset = JSON.parse(await readFile(join(out, 'dataset.json'), 'utf8')) as Dataset
    expect(await readBack(out)).toEqual(dataset)
    const columns = gunzipSync(await readFile(join(out, 'columns.bin.gz'))).toString()
    const ids = RECORD_TABLES.flatMap((table) => dataset[table].map(({ id }) => id))
    expect(ids.filter((id) => columns.includes(id))).toEqual([])
  })
})
