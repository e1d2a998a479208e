import { posterOf } from '../../export/exportFile'
import { sceneToSvg } from '../../export/svg'
import type { BlueprintId } from '../../model/id'
import type { Project } from '../../model/project'
import type { VersionPicture } from '../../ui/history/version'
import { pictureFonts } from '../makePicture'

/** The diagram alone: title and legend are known to who looks at it. */
const PLAIN = { head: false, facts: false, legend: false, painKey: false, titleBlock: false }

/**
 * Draws a blueprint of a version as exports draw it.
 *
 * @throws RangeError if the version has no such blueprint.
 */
export async function drawVersion(project: Project, blueprint: BlueprintId): Promise<VersionPicture> {
  const fonts = await pictureFonts()
  const page = posterOf(project, blueprint, { poster: PLAIN })
  const text = sceneToSvg(page, { fonts, images: project.images, background: 'white' })
  return { svg: new Blob([text], { type: 'image/svg+xml' }), width: page.width, height: page.height }
}
