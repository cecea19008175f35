/**
 * `npm start`: installs what is missing, compiles the articles, builds the site and serves it on localhost.
 * Node built-ins only up to the install.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfStale } from './install.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the compile command answers when some article is bad; the others are compiled all the same. */
const BAD_ARTICLE = 1

/**
 * Runs a Node program of this checkout and returns its exit code.
 * @param {string} file
 * @param {string[]} args
 */
function runNode(file, ...args) {
  const { status, error } = spawnSync(process.execPath, [resolve(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (error) throw error
  return status ?? 1
}

/** Everything before the server; returns the exit code of the first step that stops it, else 0. */
function prepare() {
  installIfStale(root)
  const compiled = runNode('src/hosts/run.mjs', 'src/hosts/compile.ts')
  if (compiled > BAD_ARTICLE) return compiled
  if (compiled === BAD_ARTICLE)
    process.stdout.write('Some articles have errors (above); going on with the rest.\n')
  return runNode('node_modules/vite/bin/vite.js', 'build')
}

const code = prepare()
if (code !== 0) process.exit(code)

const { preview } = await import('vite')
// A busy port is passed over for the next free one, so the address is printed only now.
const server = await preview({ root })
server.printUrls()
