import { expect, test } from 'vitest'
import { namedInProject, registerUse } from '../../../src/ui/elements/registerUse'
import { mainOf, studiedProject } from '../../support/studiedProject'

test('entries of registers know the steps that name them', () => {
  const project = studiedProject()
  expect(registerUse(mainOf(project), 'roles').get('clerk')).toEqual(['ask'])
  expect(registerUse(mainOf(project), 'customerGroups').get('guests')).toEqual(['ask'])
  expect(namedInProject(project, 'facilities', 'desk')).toBe(1)
  expect(namedInProject(project, 'facilities', 'nothing')).toBe(0)
})
