import { encodeProject } from '../../exchange/encodeProject'
import { type Maker, madeOf } from './madeFile'

/** The whole project as its own file. */
export const makeJson: Maker = async ({ subject }) => madeOf(encodeProject(subject.project), 'application/json', 'json')
