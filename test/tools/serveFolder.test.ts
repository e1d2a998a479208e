import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from './serveFolder.mjs'

interface Answer {
  readonly status: number | undefined
  readonly type: string | undefined
}

describe('serveFolder', () => {
  const outer = mkdtempSync(join(tmpdir(), 'serve-'))
  const folder = join(outer, 'built')
  let server: Awaited<ReturnType<typeof serveFolder>>

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    writeFileSync(join(folder, 'assets', 'app.js'), 'export {}')
    writeFileSync(join(outer, 'secret.txt'), 'secret')
    server = await serveFolder(folder, { basePath: '/a/b/' })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(outer, { recursive: true })
  })

  /** Asks for a path exactly as it is written, which `fetch` would tidy up first. */
  const ask = (path: string, method = 'GET') =>
    new Promise<Answer>((answered, failed) => {
      const { port } = new URL(server.url)
      request({ host: '127.0.0.1', port, path, method }, (response) => {
        response.resume()
        answered({ status: response.statusCode, type: response.headers['content-type'] })
      })
        .on('error', failed)
        .end()
    })

  test.each([
    ['/a/b/', 'text/html; charset=utf-8'],
    ['/a/b/?project=1', 'text/html; charset=utf-8'],
    ['/a/b/index.html', 'text/html; charset=utf-8'],
    ['/a/b/assets/app.js', 'text/javascript; charset=utf-8'],
  ])('finds %s', async (path, type) => expect(await ask(path)).toEqual({ status: 200, type }))

  test.each([
    '/',
    '/a/',
    '/assets/app.js',
    '/a/b/assets/',
    '/a/b/gone.js',
    '/a/b/../../secret.txt',
    '/a/b/../secret.txt',
    '/a/b/%2e%2e/secret.txt',
    '/a/b/..%2fsecret.txt',
    '/a/b//etc/passwd',
    '//a/b/',
    '/a/b/%E0%A4%A',
    '/a/b/%00',
  ])('does not find %s', async (path) => expect((await ask(path)).status).toBe(404))

  test('only reads', async () => expect((await ask('/a/b/', 'POST')).status).toBe(405))
  test('answers HEAD', async () => expect((await ask('/a/b/', 'HEAD')).status).toBe(200))
})
