import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { singlePage } from '../../src/hosts/singlePage.ts'

let page = ''
beforeAll(async () => {
  page = await singlePage(process.cwd())
}, 60_000)
const scripts = () =>
  [...page.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(([, code = '']) => code)

describe('the single page', () => {
  it('should have one script, which its policy names by its hash', () => {
    const [code = '', ...others] = scripts()
    expect(others).toEqual([])
    const hash = createHash('sha256').update(code).digest('base64')
    expect(page).toContain(`script-src 'sha256-${hash}'`)
  })
  it('should name its one style sheet by its hash', () => {
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? []
    expect(style.length).toBeGreaterThan(1000)
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  })
  it('should ask for no file', () => {
    const markup = page.replace(/<script[^]*?<\/script>/g, '').replace(/<style>[^]*?<\/style>/g, '')
    expect(markup.match(/(?:src|href)="(?!data:)[^"]*"/g)).toBeNull()
  })
  it('should hold the files of the dataset, byte for byte', () => {
    const held = /data-file="dataset\/dataset\.json">([^<]+)</.exec(page)?.[1] ?? ''
    const file = gunzipSync(Buffer.from(held, 'base64'))
    expect(file.equals(readFileSync('public/dataset/dataset.json'))).toBe(true)
  })
})
