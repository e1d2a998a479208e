import { parseArgs } from 'node:util'

export const PARTS = ['layout', 'open', 'gestures', 'edit', 'export', 'views', 'start'] as const
export type Part = (typeof PARTS)[number]

export interface Options {
  /** Numbers of steps. */
  readonly sizes: readonly number[]
  readonly runs: number
  readonly parts: readonly Part[]
  /** Keeps CPU profiles and the names of functions; figures are then a little higher. */
  readonly profile: boolean
}

export const USAGE = `npm run bench -- [--sizes 100,500,2000,5000] [--runs 5] [--only ${PARTS.join(',')}] [--profile]`

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name)

const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`not a number of steps or runs: ${text}`)
  return Number(text)
}

/**
 * Reads the arguments of the command line.
 *
 * @throws Error that says what is not understood.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,500,2000,5000' },
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: PARTS.join(',') },
      profile: { type: 'boolean', default: false },
    },
  })
  const parts = values.only.split(',')
  const unknown = parts.find((name) => !isPart(name))
  if (unknown !== undefined) throw new Error(`no part ${unknown}`)
  return {
    sizes: values.sizes.split(',').map(wholeNumber),
    runs: wholeNumber(values.runs),
    parts: parts.filter(isPart),
    profile: values.profile,
  }
}
