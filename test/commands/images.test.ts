import { describe, expect, test } from 'vitest'
import { addImageToStep } from '../../src/commands/addImageToStep'
import { editImageAlt } from '../../src/commands/editImageAlt'
import { removeImageFromStep } from '../../src/commands/removeImageFromStep'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf, studiedProject } from '../support/studiedProject'

const on = (step: string) => ({ blueprint: MAIN, step: id(step) })
const photo = { id: id('photo'), mime: 'image/png', data: 'AAAA', widthPx: 1, heightPx: 1 } as const
const plan = { ...photo, id: id('plan'), data: 'BBBB' }

describe('images', () => {
  test('[C23] an image is held once and leaves with the last step that shows it', () => {
    const shared = expectCommand(studiedProject(), addImageToStep, {
      ...on('go'),
      image: photo,
      alt: 'Hall',
    }).toSucceed()
    expect(Object.keys(shared.images)).toEqual(['photo'])
    expect(mainOf(shared).steps[id('go')]?.images).toEqual([{ image: 'photo', alt: 'Hall' }])
    const once = expectCommand(shared, removeImageFromStep, { ...on('ask'), image: id('photo') }).toSucceed()
    expect(mainOf(once).steps[id('ask')]).not.toHaveProperty('images')
    expect(Object.keys(once.images)).toEqual(['photo'])
    const none = expectCommand(once, removeImageFromStep, { ...on('go'), image: id('photo') }).toSucceed()
    expect(none.images).toEqual({})
    expectCommand(none, removeImageFromStep, { ...on('go'), image: id('photo') }).toBeRefused('missing-image')
  })

  test('[C23] a second image comes after the first', () => {
    const after = expectCommand(studiedProject(), addImageToStep, { ...on('ask'), image: plan }).toSucceed()
    expect(mainOf(after).steps[id('ask')]?.images).toEqual([{ image: 'photo' }, { image: 'plan' }])
    expect(after.images[id('plan')]).toEqual(plan)
    const less = expectCommand(after, removeImageFromStep, { ...on('ask'), image: id('photo') }).toSucceed()
    expect(mainOf(less).steps[id('ask')]?.images).toEqual([{ image: 'plan' }])
  })

  test('[C6] refuses another image under the same id, and damaged data; shows none twice', () => {
    const add = (image: object) =>
      expectCommand(studiedProject(), addImageToStep, { ...on('ask'), image: { ...photo, ...image } })
    add({ data: 'CCCC' }).toBeRefused('id-taken')
    add({}).toChangeNothing()
    add({ id: id('plan'), data: '<svg>' }).toBeRefused('invalid-value')
    expectCommand(studiedProject(), addImageToStep, { ...on('nobody'), image: plan }).toBeRefused('missing-step')
  })

  test('[C5] its description is set and removed', () => {
    const alt = (text: string) => ({ ...on('ask'), image: id('photo'), alt: text })
    const after = expectCommand(studiedProject(), editImageAlt, alt('The desk')).toSucceed()
    expect(mainOf(after).steps[id('ask')]?.images).toEqual([{ image: 'photo', alt: 'The desk' }])
    expect(expectCommand(after, editImageAlt, alt('')).toSucceed()).toEqual(studiedProject())
    expectCommand(after, editImageAlt, alt('The desk')).toChangeNothing()
    expectCommand(after, editImageAlt, { ...alt('x'), image: id('plan') }).toBeRefused('missing-image')
  })
})
