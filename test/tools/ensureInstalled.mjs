import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './projectFolder.mjs'
import { run, runNode } from './run.mjs'

/** @typedef {{ readonly packages: Readonly<Record<string, { readonly version?: string, readonly optional?: boolean }>> }} Lock */

/** @param {string} path @returns {Lock | null} */
const readLock = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

/**
 * Whether `node_modules` holds exactly what the lock file names. npm records what it installed in a lock file of its
 * own; packages for other platforms are optional and stay away.
 */
function matchesLock() {
  const wanted = readLock(join(projectFolder, 'package-lock.json'))
  const installed = readLock(join(projectFolder, 'node_modules', '.package-lock.json'))
  if (!wanted || !installed) return false
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    if (path === '') return true
    const there = installed.packages[path]
    if (!there) return optional === true
    return there.version === version && existsSync(join(projectFolder, path, 'package.json'))
  })
}

/**
 * Installs the packages of the lock file unless they are there already.
 *
 * @returns {boolean} whether they are there now.
 */
export function ensureInstalled() {
  if (matchesLock()) return true
  console.log('Installing the packages of package-lock.json …')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  // `npm start` and `npm test` name their own npm; without it, npm is a script that Windows starts only by its name.
  if (npm?.endsWith('.js')) return runNode(npm, args)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}
