import type { Blueprint } from '../../src/model/blueprint'
import { layout } from '../../src/scene/layout'
import type { Scene } from '../../src/scene/scene'
import { smallBlueprint } from '../support/smallBlueprint'

/**
 *             one     two          three
 *   customer  a       b ─────────────── (b spans two and three)
 *   front     c, d            f
 *   support           e
 *   emotion
 */
export function smallScene(): { blueprint: Blueprint; scene: Scene } {
  const blueprint = smallBlueprint({
    lanes: { customer: 'customer', front: 'frontstage-people', support: 'support', feeling: 'emotion' },
    columns: ['one', 'two', 'three'],
    steps: {
      a: ['customer', 'one'],
      b: ['customer', 'two', { span: 2 }],
      c: ['front', 'one'],
      d: ['front', 'one'],
      e: ['support', 'two'],
      f: ['front', 'three'],
    },
    links: [
      ['a', 'c', 'interaction'],
      ['c', 'e', 'internal'],
    ],
  })
  return { blueprint, scene: layout(blueprint, { language: 'en' }) }
}
