import { describe, expect, test } from 'vitest'
import { POLICY } from '../build/contentSecurityPolicy'
import { openApp } from '../support/openApp'

describe('the built page', () => {
  test('loads without an error, a violation or a request to anywhere else', async () => {
    const { page, url } = await openApp()
    await page.getByRole('heading').first().waitFor()
    expect(page.url().startsWith(url)).toBe(true)
  })

  test('works under any path of a host', async () => {
    const { page, url } = await openApp({ basePath: '/a/b/' })
    await page.getByRole('heading').first().waitFor()
    expect(new URL(url).pathname).toBe('/a/b/')
  })

  test('states its policy before anything else in the head', async () => {
    const { page } = await openApp()
    const first = page.locator('head > :first-child')
    expect(await first.getAttribute('http-equiv')).toBe('Content-Security-Policy')
    const stated = ((await first.getAttribute('content')) ?? '').split('; ')
    expect(stated).toEqual(Object.entries(POLICY).map(([name, value]) => `${name} ${value}`))
  })
})

describe('the content security policy', () => {
  /** Tries something in the page that the policy forbids; returns how it failed and what the page reported. */
  async function attempt(source: string): Promise<{ readonly outcome: string; readonly problems: readonly string[] }> {
    const { page, takeProblems } = await openApp()
    await page.getByRole('heading').first().waitFor()
    const outcome = await page.evaluate(source)
    // A further round trip, so that the report of the violation has arrived.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
    return { outcome: String(outcome), problems: takeProblems() }
  }

  const sinks: readonly (readonly [string, string])[] = [
    ['innerHTML', `document.createElement('div').innerHTML = '<b>bold</b>'`],
    ['insertAdjacentHTML', `document.body.insertAdjacentHTML('beforeend', '<b>bold</b>')`],
    ['DOMParser', `new DOMParser().parseFromString('<b>bold</b>', 'text/html')`],
    ['document.write', `document.write('<b>bold</b>')`],
    ['srcdoc', `document.createElement('iframe').srcdoc = '<b>bold</b>'`],
    ['a worker from a plain address', `new Worker('./worker.js')`],
    ['a policy of another name', `trustedTypes.createPolicy('other', {})`],
  ]
  test.each(sinks)('refuses text from anywhere in %s', async (_name, statement) => {
    const { outcome, problems } = await attempt(
      `(() => { try { ${statement}; return 'allowed' } catch (error) { return error.name } })()`,
    )
    expect(outcome).toBe('TypeError')
    expect(problems.join('\n')).toMatch(/policy violation: (require-trusted-types-for|trusted-types)/)
  })

  test('runs no script that stands in the page', async () => {
    const { outcome, problems } = await attempt(`(() => {
      const script = document.createElement('script')
      script.append('document.title = "ran"')
      document.head.append(script)
      return document.title
    })()`)
    expect(outcome).not.toBe('ran')
    expect(problems.join('\n')).toContain('policy violation:')
  })

  test('applies no style that stands in the page', async () => {
    const { outcome, problems } = await attempt(`(() => {
      const style = document.createElement('style')
      style.append('body { outline: 7px solid red }')
      document.head.append(style)
      return getComputedStyle(document.body).outlineWidth
    })()`)
    expect(outcome).not.toBe('7px')
    expect(problems.join('\n')).toContain('policy violation: style-src')
  })

  test('loads nothing from another host', async () => {
    const { problems } = await attempt(`new Promise((done) => {
      const image = new Image()
      image.onerror = () => done('blocked')
      image.onload = () => done('loaded')
      image.src = 'https://example.com/picture.png'
    })`)
    expect(problems.join('\n')).toContain('policy violation: img-src https://example.com/picture.png')
  })
})
