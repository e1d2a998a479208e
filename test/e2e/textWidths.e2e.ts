/**
 * The premise of the whole layout, checked against a browser: text is exactly as wide as `textWidth` says, with the fonts
 * and settings of the app's style sheets and with those of an exported picture.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DiagramLanguage } from '../../src/model/project'
import { FACE_WEIGHT, fontStack, TEXT_STYLE } from '../../src/scene/fontStack'
import type { Face } from '../../src/scene/scene'
import { textWidth } from '../../src/scene/text/measure'
import { launchBrowser } from '../support/browser'

const TEXTS = [
  'Charges 20 yuan, issues new one',
  'AVAToTeWa. fi ffl -> 1/2 11:45',
  '收 20 元，当场补证',
  '“电表号购电单上都有，凭什么再交 20 块？”',
  '（旧表）（新表），，。。',
  '在家干等——没有确切时间……',
  'App登录后3天内 100% 完成',
  '峰谷電價：離峰時段「半價」',
  'Étage né à Zürich – naïve façade',
  'e\u0301cole, cafe\u0301',
  '21 d 5 h / 45 d · 99.8 % − waiting',
  'Peak/off-peak → 网站 × 3',
] as const
const FACES: readonly Face[] = ['body', 'strong', 'voice']
const LANGUAGES: readonly DiagramLanguage[] = ['en', 'zh-CN', 'zh-TW']
const SIZE_PX = 12

const require = createRequire(import.meta.url)
const source = (path: string) => readFileSync(new URL(`../../src/app/${path}`, import.meta.url), 'utf8')
const withFonts = (css: string) =>
  css.replace(/url\('(@fontsource\/[^']+)'\)/g, (_, path: string) => {
    return `url(data:font/woff2;base64,${readFileSync(require.resolve(path)).toString('base64')})`
  })

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** SVG markup with every text in every face, in one language. */
const picture = (language: DiagramLanguage, style: (face: Face) => string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900" lang="${language}" xml:lang="${language}">${FACES.map(
    (face) =>
      TEXTS.map(
        (text, row) =>
          `<text x="0" y="${20 * (row + 1)}" font-size="${SIZE_PX}" style='${style(face)}'>${escaped(text)}</text>`,
      ).join(''),
  ).join('')}</svg>`

/** Widths of all texts of the page, in document order, once its fonts are there. */
const drawnWidths = () =>
  page.evaluate(async () => {
    await document.fonts.ready
    const svg = document.querySelector('svg')
    // Reading a width starts the loading of the fonts that the text needs.
    for (const text of document.querySelectorAll('text')) text.getComputedTextLength()
    await document.fonts.ready
    if (!svg) return []
    return [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength())
  })

function expectMeasured(widths: readonly number[]) {
  const expected = FACES.flatMap((face) => TEXTS.map((text) => ({ face, text, px: textWidth(text, SIZE_PX, face) })))
  expect(widths).toHaveLength(expected.length)
  const off = expected.flatMap(({ face, text, px }, index) => {
    const drawn = widths[index] ?? 0
    return Math.abs(drawn - px) <= 0.5 ? [] : [`${face} "${text}": drawn ${drawn}, measured ${px}`]
  })
  expect(off).toEqual([])
}

test.each(LANGUAGES)('[S1] on screen, text in %s is as wide as measured', async (language) => {
  const face = (name: Face) =>
    `font-family: var(--diagram-${name === 'voice' ? 'voice' : 'sans'}); font-weight: ${FACE_WEIGHT[name]}; white-space: pre`
  const css = `${source('tokens.css')}${source('base.css')}${withFonts(source('fonts.css'))}`
  await page.setContent(`<!doctype html><style>${css}</style><body>${picture(language, face)}`)
  expectMeasured(await drawnWidths())
})

test.each(LANGUAGES)('[S1] in a picture by itself, text in %s is as wide as measured', async (language) => {
  const settings = Object.entries(TEXT_STYLE)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')
  const face = (name: Face) =>
    `font-family: ${fontStack(name, language)}; font-weight: ${FACE_WEIGHT[name]}; ${settings}`
  const fonts = withFonts(source('fonts.css')).replace(/svg text \{[^}]*\}/, '')
  const markup = picture(language, face).replace('>', `><style>${fonts.replace(/\/\*[\s\S]*?\*\//g, '')}</style>`)
  await page.goto(`data:image/svg+xml;base64,${Buffer.from(markup).toString('base64')}`)
  expectMeasured(await drawnWidths())
})
