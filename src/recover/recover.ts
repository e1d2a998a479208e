/**
 * The recovery page: gets every byte out of this browser when the app does not start. It shares nothing with the app,
 * neither framework nor code nor styles, reads only, and is kept on the device with the app.
 */
import { type FoundProject, projectsIn } from './projectsIn'
import { type Findings, storedThings } from './storedThings'
import { type RecoverWords, wordsFor } from './words'

const { language, words } = wordsFor(navigator.languages)

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function download(content: Blob, name: string): void {
  const link = element('a', { href: URL.createObjectURL(content), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const fileTitle = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 60) || 'blueprint'

function projectRow({ title, steps, place, text }: FoundProject): HTMLLIElement {
  const button = element('button', { type: 'button', textContent: words.download })
  button.setAttribute('aria-label', `${words.download}: ${title || words.untitled}`)
  button.addEventListener('click', () =>
    download(new Blob([text], { type: 'application/json' }), `${fileTitle(title)}.json`),
  )
  const what = element('span', {}, element('b', { textContent: title || words.untitled }), ` · ${words.steps(steps)}`)
  what.append(element('br'), element('span', { className: 'quiet', textContent: place }))
  return element('li', {}, what, button)
}

/** One file; each stored thing is a line of it, so that a damaged end costs no beginning. */
function everything({ things, troubles }: Findings): Blob {
  const lines = things.map((thing) => `${JSON.stringify(thing)}\n`)
  return new Blob([...lines, `${JSON.stringify({ troubles })}\n`], { type: 'application/x-ndjson' })
}

function sections(findings: Findings, projects: readonly FoundProject[], say: RecoverWords): readonly Node[] {
  const all = element('button', { type: 'button', className: 'primary', textContent: say.downloadEverything })
  all.addEventListener('click', () => download(everything(findings), 'service-blueprint-everything.ndjson'))
  return [
    element('h2', { textContent: say.projects }),
    projects.length > 0
      ? element('ul', {}, ...projects.map(projectRow))
      : element('p', { className: 'quiet', textContent: say.noProjects }),
    element('h2', { textContent: say.everything }),
    element('p', { textContent: say.everythingNote }),
    all,
    ...(findings.troubles.length > 0
      ? [
          element('h2', { textContent: say.unreadable }),
          element('ul', {}, ...findings.troubles.map((text) => element('li', { textContent: text }))),
        ]
      : []),
  ]
}

async function show(): Promise<void> {
  document.documentElement.lang = language
  document.title = `${words.title} – Service Blueprint Modeler`
  const main = document.getElementById('recover')
  if (!main) throw new Error('the page has no place for what is found')
  const reading = element('p', { textContent: words.reading })
  main.append(element('h1', { textContent: words.title }), element('p', { textContent: words.intro }), reading)
  const findings = await storedThings()
  const projects = await projectsIn(findings.things)
  reading.replaceWith(...sections(findings, projects, words))
  main.append(element('p', {}, element('br'), element('a', { href: './', textContent: words.back })))
}

void show()
