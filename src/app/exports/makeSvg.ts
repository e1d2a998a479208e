import { exportSvg } from '../../export/exportFile'
import { pictureOptions } from './drawingOptions'
import { type Maker, madeOf } from './madeFile'

export const makeSvg: Maker = async (order) => {
  const { project, blueprint } = order.subject
  return madeOf(exportSvg(project, blueprint, await pictureOptions(order)), 'image/svg+xml', 'svg')
}
