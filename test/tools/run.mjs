import { spawnSync } from 'node:child_process'
import { projectFolder } from './projectFolder.mjs'

/**
 * Runs a program in the project's folder, with its output on this terminal, and waits for it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly env?: Readonly<Record<string, string>>, readonly timeoutMs?: number }} [options]
 * @returns {boolean} whether it ended with exit code 0.
 */
export function run(program, args, { env = {}, timeoutMs } = {}) {
  const ended = spawnSync(program, [...args], {
    cwd: projectFolder,
    // No standard input: a package manager that asks a question would wait for ever.
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: timeoutMs,
  })
  return ended.status === 0
}

/**
 * Runs a JavaScript file with the Node of this process. Spares the differences between shells and the `.cmd` files
 * that npm puts beside its programs on Windows.
 *
 * @param {string} file path inside the project, or absolute.
 * @param {readonly string[]} args
 * @param {{ readonly env?: Readonly<Record<string, string>>, readonly timeoutMs?: number }} [options]
 * @returns {boolean} whether it ended with exit code 0.
 */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options)
