import type { Project } from '../../src/model/project'

/** Text that would be markup, script, a link, a table or a formula if anything took it for more than text. */
export const HOSTILE = '</style><script>alert(1)</script>"\' onload=x <img src=//e.vil> [a](javascript:b) | `c` {=d}'

function poisoned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, name)]))
  const isText = ['title', 'name', 'note', 'words', 'speaker', 'label', 'cause', 'owner', 'service', 'subtitle']
  return typeof value === 'string' && isText.includes(key) ? `${value} ${HOSTILE}` : value
}

/** A project whose texts are hostile, each behind what it said before. */
export const hostileProject = (project: Project): Project => poisoned(project) as Project
