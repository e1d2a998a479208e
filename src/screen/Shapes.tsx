import { memo } from 'react'
import { useDocument } from '../editor/EditorContext'
import { asId, type ImageId } from '../model/id'
import type { ImageShape, Paint, Shape, Stroke } from '../scene/shape'
import styles from './Shapes.module.css'

const paint = (name: Paint | undefined): string => (name ? `var(--${name})` : 'none')

const strokeOf = (stroke: Stroke | undefined) =>
  stroke
    ? {
        stroke: paint(stroke.paint),
        strokeWidth: stroke.width,
        ...(stroke.dash ? { strokeDasharray: stroke.dash.join(' ') } : {}),
      }
    : {}

function ImageElement({ shape }: { readonly shape: ImageShape }) {
  const image = useDocument((state) => state.project.images[asId<ImageId>(shape.image)])
  if (!image) return null
  const { x, y, width, height } = shape
  return <image href={`data:${image.mime};base64,${image.data}`} {...{ x, y, width, height }} />
}

/** Headers leave such text out when they are drawn smaller. */
const SMALL_BELOW_PX = 11.5

/** Drawn anew only for another shape: figures keep the shapes that look as before (useKeptList.ts). */
const ShapeElement = memo(function ShapeElement({ shape }: { readonly shape: Shape }) {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return <rect {...{ x, y, width, height }} rx={radius} fill={paint(shape.fill)} {...strokeOf(shape.stroke)} />
    }
    case 'path':
      return <path d={shape.d} fill={paint(shape.fill)} {...strokeOf(shape.stroke)} />
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} fill={paint(shape.fill)} {...strokeOf(shape.stroke)} />
    case 'image':
      return <ImageElement shape={shape} />
    case 'text':
      return (
        <text
          className={[styles[shape.face], shape.halo && styles.halo].filter(Boolean).join(' ')}
          data-small={shape.sizePx < SMALL_BELOW_PX || undefined}
          x={shape.x}
          y={shape.y}
          fontSize={shape.sizePx}
          textAnchor={shape.anchor}
          fill={paint(shape.fill)}
          stroke={shape.halo ? paint(shape.halo) : undefined}
        >
          {shape.text}
        </text>
      )
  }
})

/** Shapes as SVG elements, in the order given. Paints are custom properties, so that a theme needs no new shapes. */
export const Shapes = memo(function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => (
    // Shapes have no identity of their own: their place in the picture is their key.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <ShapeElement key={index} shape={shape} />
  ))
})
