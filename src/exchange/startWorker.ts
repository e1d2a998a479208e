import backupWorkerUrl from './backup/backupWorker?worker&url'
import importWorkerUrl from './importWorker?worker&url'

/** The part of Trusted Types that is used here; the DOM library of TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

const WORKERS = { import: importWorkerUrl, backup: backupWorkerUrl } as const

/** The only script addresses that the policy lets through are those that the build wrote. */
const onlyOurs = {
  createScriptURL(url: string): string {
    if (!Object.values(WORKERS).includes(url)) throw new TypeError('not the address of a worker of this program')
    return url
  },
}

let policy: { createScriptURL(url: string): string } | undefined

/** Starts a worker under the content security policy, which forbids to make a worker from a plain text. */
export function startWorker(name: keyof typeof WORKERS): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('app#worker', onlyOurs) ?? onlyOurs
  return new Worker(policy.createScriptURL(WORKERS[name]), { type: 'module' })
}
