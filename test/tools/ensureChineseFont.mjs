import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { installFromSystem } from './systemPackages.mjs'

const FONT_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
]

/** File names of the usual Chinese fonts of Linux systems. */
const CHINESE_FONT = /cjk|source-?han|noto(sans|serif)(sc|tc)|wqy|uming|ukai|droidsansfallback/i

/** @param {string} folder */
function holdsChineseFont(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => CHINESE_FONT.test(file))
  } catch {
    return false
  }
}

/** Whether a Linux system has a font with Chinese characters; other systems bring one along. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  // The program that lists fonts is not part of every system that has fonts.
  return listed.status === 0 ? listed.stdout.trim() !== '' : FONT_FOLDERS.some(holdsChineseFont)
}

/**
 * Installs a font with Chinese characters where there is none, or warns: without it the tests still hold, because
 * layout does not measure the system's fonts, but pictures of Chinese diagrams show empty boxes.
 */
export async function ensureChineseFont() {
  if (hasChineseFont() || (await installFromSystem('chineseFont', hasChineseFont))) return
  console.warn('No font with Chinese characters found: Chinese text will show as empty boxes in pictures.')
}
