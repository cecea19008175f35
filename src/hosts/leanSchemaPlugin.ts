import type { Plugin } from 'vite'

/** Where columns are described, and what describes them: the last argument of each says in English what a field means. */
const SCHEMA = /\/src\/dataset\/schema\.ts$/
const DESCRIBERS = new Set(['text', 'number', 'flag', 'choice', 'reference', 'list', 'group', 'openGroup'])

/** What is read of a syntax tree (ESTree). */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly callee?: { readonly name?: string }
  readonly arguments?: readonly (Node & { readonly value?: unknown })[]
}

/**
 * Leaves the descriptions of fields out of the built app: they are published in the schema beside the dataset, the page
 * says them nowhere, and every reader would wait for them.
 */
export function leanSchemaPlugin(): Plugin {
  return {
    name: 'parkbench:lean-schema',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: SCHEMA },
      handler(code) {
        return { code: withoutDescriptions(code, this.parse(code)), map: null }
      },
    },
  }
}

/** The same code, with an empty text for each description. */
export function withoutDescriptions(code: string, tree: Node): string {
  const places = descriptionsIn(tree).toSorted((a, b) => b.start - a.start)
  return places.reduce((rest, { start, end }) => `${rest.slice(0, start)}''${rest.slice(end)}`, code)
}

function descriptionsIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(descriptionsIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, callee, arguments: given } = node as Node
  const last = type === 'CallExpression' && DESCRIBERS.has(callee?.name ?? '') ? given?.at(-1) : undefined
  const own = last?.type === 'Literal' && typeof last.value === 'string' ? [last] : []
  return [...own, ...Object.values(node).flatMap(descriptionsIn)]
}
