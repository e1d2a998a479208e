import type { TriangleReading } from '../../analysis/triangle/triangleReading'
import type { Blueprint } from '../../model/blueprint'
import type { TriangleRelation } from '../../model/painPoint'
import { TRIANGLE_RELATIONS } from '../../model/triangleParts'
import type { CaptionText } from './placeCaptions'
import type { TriangleWords } from './triangleWords'

/** Of every relation: why it is rated so, what to write where it is unrated, if `hints` are wanted, and its pain points. */
export const relationTexts = (
  { triangle }: Blueprint,
  reading: TriangleReading,
  hints: TriangleWords['hints']['relations'] | null,
): Readonly<Record<TriangleRelation, CaptionText>> =>
  Object.fromEntries(
    TRIANGLE_RELATIONS.map((relation): [TriangleRelation, CaptionText] => [
      relation,
      {
        text: triangle.relations[relation]?.reason ?? '',
        ...(hints && reading.relations[relation].rating === null && { hint: hints[relation] }),
        painPoints: reading.relations[relation].painPoints,
      },
    ]),
  ) as Record<TriangleRelation, CaptionText>
