import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { withoutDescriptions } from '../../src/hosts/leanSchemaPlugin.ts'

const lean = (code: string) => withoutDescriptions(code, parseAst(code))

describe('the schema of the built app', () => {
  it('should say nothing of what a field means, and all of what it is', () => {
    expect(lean(`const park = nullable(reference('parks', 'the park'))`)).toBe(
      `const park = nullable(reference('parks', ''))`,
    )
    expect(lean(`list(choice(DEFECTS, 'kind'), 'what was wrong')`)).toBe(`list(choice(DEFECTS, ''), '')`)
    expect(lean(`openGroup({ previous: flag('replaced') }, 'what narrows')`)).toBe(
      `openGroup({ previous: flag('') }, '')`,
    )
  })

  it('should keep every other text', () => {
    const code = `const kept = ['a', name('b')]; kept.filter((word) => word !== 'text')`
    expect(lean(code)).toBe(code)
  })
})
