/**
 * Installs what is missing or stale, by the lockfile. Node built-ins only: it runs before anything is installed.
 *
 * npm keeps a copy of what it last installed in node_modules/.package-lock.json, and writes it last, so an
 * interrupted install leaves none. Installed and wanted are compared package by package.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The first Node that Vite 8 runs on. */
const NODE_FLOOR = '20.19.0'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry */

/**
 * Makes `root`/node_modules hold what `root`/package-lock.json asks for, or ends the process saying why it cannot.
 * @param {string} root
 */
export function installIfStale(root) {
  if (isOlder(process.versions.node, NODE_FLOOR)) {
    giveUp(
      `Node ${NODE_FLOOR} or newer is needed; this is ${process.versions.node}. It can be had at nodejs.org.`,
    )
  }
  const why = staleness(root)
  if (why === null) return
  process.stdout.write(`Installing, because ${why}\n`)
  const code = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], root)
  if (code !== 0) giveUp(`npm ci failed with code ${code}; its message is above.`)
}

/**
 * Why node_modules is not what the lockfile asks for, in words; null when it is.
 * @param {string} root
 */
export function staleness(root) {
  const installedFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return 'nothing is installed yet'
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(installedFile)
  for (const [path, want] of Object.entries(wanted)) {
    if (path === '') continue
    const have = installed[path]
    // Optional packages are for other platforms too; npm leaves those out.
    if (have === undefined && (want.optional === true || want.devOptional === true)) continue
    if (have === undefined || !existsSync(join(root, path, 'package.json'))) return `${path} is missing`
    if (have.version !== want.version || have.integrity !== want.integrity)
      return `${path} is not ${want.version}`
  }
  return null
}

/**
 * @param {string} version
 * @param {string} floor
 */
export function isOlder(version, floor) {
  return version.localeCompare(floor, 'en', { numeric: true }) < 0
}

/**
 * @param {string} lockfile
 * @returns {Record<string, LockEntry>} by path, `node_modules/vite`; the project itself is ''
 */
function readPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

/**
 * Runs npm and returns its exit code. `npm start` and `npm test` say where npm itself lies.
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const cli = process.env['npm_execpath']
  // On Windows npm is a .cmd file, which only a shell starts.
  const run =
    cli !== undefined && cli.endsWith('npm-cli.js')
      ? spawnSync(process.execPath, [cli, ...args], { cwd, stdio: 'inherit' })
      : spawnSync(`npm ${args.join(' ')}`, { cwd, stdio: 'inherit', shell: true })
  if (run.error) throw run.error
  return run.status ?? 1
}

/** @param {string} message */
function giveUp(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
