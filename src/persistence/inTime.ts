/** What `inTime` rejects with. */
export class TooLate extends Error {}

/**
 * What a promise answers, or `TooLate` if that takes longer.
 *
 * Browsers leave requests unanswered without an error: a database that another tab holds, a transaction behind one of a suspended tab.
 */
export function inTime<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate(`no answer within ${limitMs} ms`)), limitMs)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
