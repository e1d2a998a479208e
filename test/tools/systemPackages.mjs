import { spawnSync } from 'node:child_process'
import { run } from './run.mjs'

/** @typedef {'browser' | 'chineseFont' | 'pdfTools' | 'officeTools'} SystemPackage */

/**
 * @typedef {object} PackageManager
 * @property {string} program
 * @property {boolean} needsRoot
 * @property {readonly (readonly string[])[]} refresh commands that bring the list of packages up to date; may fail.
 * @property {readonly string[]} install arguments in front of the package's name.
 * @property {Readonly<Record<SystemPackage, readonly (readonly string[])[]>>} packages names to try in turn;
 *   each is a list of arguments.
 */

/** @type {readonly PackageManager[]} */
const MANAGERS = [
  {
    program: 'apt-get',
    needsRoot: true,
    refresh: [['update', '-q']],
    install: ['install', '-y', '-q', '--no-install-recommends'],
    packages: {
      browser: [['chromium'], ['chromium-browser'], ['google-chrome-stable']],
      chineseFont: [['fonts-noto-cjk'], ['fonts-wqy-zenhei']],
      pdfTools: [['poppler-utils', 'qpdf']],
      officeTools: [['libreoffice-calc', 'libreoffice-impress']],
    },
  },
  {
    program: 'dnf',
    needsRoot: true,
    refresh: [],
    install: ['install', '-y'],
    packages: {
      browser: [['chromium'], ['chromium-headless']],
      chineseFont: [['google-noto-sans-cjk-fonts'], ['google-noto-sans-cjk-ttc-fonts']],
      pdfTools: [['poppler-utils', 'qpdf']],
      officeTools: [['libreoffice-calc', 'libreoffice-impress']],
    },
  },
  {
    program: 'zypper',
    needsRoot: true,
    refresh: [],
    install: ['--non-interactive', 'install'],
    packages: {
      browser: [['chromium']],
      chineseFont: [['google-noto-sans-sc-fonts'], ['noto-sans-sc-fonts']],
      pdfTools: [['poppler-tools', 'qpdf']],
      officeTools: [['libreoffice-calc', 'libreoffice-impress']],
    },
  },
  {
    program: 'pacman',
    needsRoot: true,
    refresh: [],
    install: ['-Sy', '--noconfirm', '--needed'],
    packages: {
      browser: [['chromium']],
      chineseFont: [['noto-fonts-cjk']],
      pdfTools: [['poppler', 'qpdf']],
      officeTools: [['libreoffice-fresh'], ['libreoffice-still']],
    },
  },
  {
    program: 'apk',
    needsRoot: true,
    refresh: [],
    install: ['add', '--no-cache'],
    packages: {
      browser: [['chromium']],
      chineseFont: [['font-noto-cjk']],
      pdfTools: [['poppler-utils', 'qpdf']],
      officeTools: [['libreoffice']],
    },
  },
  {
    program: 'brew',
    needsRoot: false,
    refresh: [],
    install: ['install'],
    packages: {
      browser: [
        ['--cask', 'chromium'],
        ['--cask', 'google-chrome'],
      ],
      chineseFont: [],
      pdfTools: [['poppler', 'qpdf']],
      officeTools: [['--cask', 'libreoffice']],
    },
  },
  {
    program: 'winget',
    needsRoot: false,
    refresh: [],
    install: ['install', '--silent', '--accept-package-agreements', '--accept-source-agreements', '-e', '--id'],
    packages: { browser: [['Google.Chrome']], chineseFont: [], pdfTools: [], officeTools: [] },
  },
]

/** @param {string} program @param {readonly string[]} args */
const answers = (program, args) => spawnSync(program, [...args], { stdio: 'ignore' }).status === 0

/** How to run a program with the rights of root: directly, through a sudo that asks for no password, or not at all. */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  return answers('sudo', ['-n', 'true']) ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : null
}

/**
 * Installs something with the system's package manager, without asking anything.
 *
 * @param {SystemPackage} what
 * @param {() => boolean | Promise<boolean>} isThere asked after each attempt.
 * @returns {Promise<boolean>} whether it is there now; false as well where there is no known package manager, or no
 *   right to use it.
 */
export async function installFromSystem(what, isThere) {
  for (const { program, needsRoot, refresh, install, packages } of MANAGERS) {
    if (packages[what].length === 0 || !answers(program, ['--version'])) continue
    const prefix = needsRoot ? rootPrefix() : []
    if (!prefix) {
      console.log(`${program} would need the rights of root, and sudo asks for a password.`)
      continue
    }
    /** @param {readonly string[]} args */
    const manage = (args) => {
      const [first, ...rest] = [...prefix, program, ...args]
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      return run(first ?? program, rest, { env, timeoutMs: 15 * 60_000 })
    }
    for (const args of refresh) manage(args)
    for (const names of packages[what]) {
      console.log(`Installing ${names.at(-1)} with ${program} …`)
      if (manage([...install, ...names]) && (await isThere())) return true
    }
  }
  return false
}
