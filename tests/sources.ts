import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { type ESTree, Visitor, normalizePath, parseSync } from 'vite'

/** A source file as the guards see it: read by a parser, so that a comment or a string is not taken for code. */
export interface Source {
  /** From the root of the checkout, with slashes: `src/charts/Chart.tsx`. */
  readonly path: string
  /** The text with every comment blanked out. */
  readonly code: string
  readonly imports: readonly Import[]
  /** Every name that may be a global's: not a key, not a member of something else, not declared in the file. */
  readonly names: readonly string[]
  /** Members by their dotted name, as far as it is plain: `Date.now`, `navigator.storage`. */
  readonly members: readonly string[]
  /** `new Date()`: what is constructed with no argument. */
  readonly bareNew: readonly string[]
  readonly regexes: readonly { readonly pattern: string; readonly flags: string }[]
}
interface Import {
  /** A path from the root (`src/dataset/schema.ts`), or a package (`react-dom/client`, `node:fs`). */
  readonly target: string
  /** `address`: not imported but named by `new URL(…, import.meta.url)`, as a worker is. */
  readonly kind: 'import' | 'address'
}

/** All files below `folder` whose names match, from the root, with slashes. */
export function listFiles(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => normalizePath(join(normalizePath(entry.parentPath), entry.name)))
    .toSorted()
}

export function readSources(folder: string): readonly Source[] {
  return listFiles(folder, /\.(?:tsx?|mjs)$/).map((path) => readSource(path, readFileSync(path, 'utf8')))
}

/** `path` need not exist. Throws on what does not parse. */
export function readSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text)
  if (errors[0] !== undefined) throw new SyntaxError(`${path}: ${errors[0].message}`)
  const imports: Import[] = []
  const names: string[] = []
  const members: string[] = []
  const bareNew: string[] = []
  const regexes: { pattern: string; flags: string }[] = []
  /** Identifiers that name no variable. */
  const labels = new Set<unknown>()
  const declared = new Set<string>()
  const declare = (patterns: readonly (ESTree.ParamPattern | ESTree.BindingPattern)[]) => {
    for (const name of patterns.flatMap(boundNames)) declared.add(name)
  }
  const add = (source: ESTree.Expression | null, kind: Import['kind'] = 'import') => {
    const target = textOf(source)
    if (target !== null) imports.push({ target: resolve(path, target), kind })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    NewExpression: (node) => {
      if (node.callee.type !== 'Identifier') return
      if (node.arguments.length === 0) bareNew.push(node.callee.name)
      if (node.callee.name === 'URL' && isModuleUrl(node.arguments[1])) {
        add(node.arguments[0] as ESTree.Expression, 'address')
      }
    },
    MemberExpression: (node) => {
      if (!node.computed) labels.add(node.property)
      const name = dottedName(node)
      if (name !== null) members.push(name)
    },
    Property: (node) => !node.computed && labels.add(node.key),
    MethodDefinition: (node) => !node.computed && labels.add(node.key),
    PropertyDefinition: (node) => !node.computed && labels.add(node.key),
    VariableDeclarator: (node) => declare([node.id]),
    FunctionDeclaration: (node) => declare(node.params),
    FunctionExpression: (node) => declare(node.params),
    ArrowFunctionExpression: (node) => declare(node.params),
    TSPropertySignature: (node) => labels.add(node.key),
    TSMethodSignature: (node) => labels.add(node.key),
    Identifier: (node) => !labels.has(node) && names.push(node.name),
    Literal: (node) => {
      if ('regex' in node) regexes.push(node.regex)
    },
  }).visit(program)
  const free = names.filter((name) => !declared.has(name))
  return { path, code: blank(text, comments), imports, names: free, members, bareNew, regexes }
}

/** The names that a pattern brings in: `a` and `b` of `{ a, x: [b] = [] }`. */
function boundNames(pattern: ESTree.ParamPattern | ESTree.BindingPattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) => boundNames(part.type === 'Property' ? part.value : part))
    case 'ArrayPattern':
      return pattern.elements.flatMap((part) => (part === null ? [] : boundNames(part)))
    case 'AssignmentPattern':
      return boundNames(pattern.left)
    case 'RestElement':
      return boundNames(pattern.argument)
    default:
      return []
  }
}

function textOf(source: ESTree.Expression | null): string | null {
  return source?.type === 'Literal' && typeof source.value === 'string' ? source.value : null
}

/** Whether it is `import.meta.url`. */
function isModuleUrl(node: ESTree.Argument | undefined): boolean {
  return node?.type === 'MemberExpression' && node.object.type === 'MetaProperty'
}

/** `Date.now` and `globalThis.navigator.storage`, the latter without its `globalThis`; null where it is not plain. */
function dottedName(node: ESTree.Expression): string | null {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null
  const object = dottedName(node.object)
  if (object === null) return null
  return /^(?:globalThis|window|self)$/.test(object) ? node.property.name : `${object}.${node.property.name}`
}

function resolve(from: string, target: string): string {
  return target.startsWith('.') ? normalize(join(dirname(from), target.replace(/\?.*/, ''))) : target
}

/** Keeps every offset and line. */
function blank(text: string, comments: readonly { start: number; end: number }[]): string {
  let code = text
  for (const { start, end } of comments) {
    code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end)
  }
  return code
}
