import type { LucideIcon } from 'lucide-react'
import css from './Icon.module.css'

/** An icon beside a label or in a named button; never the only carrier of a meaning. */
export function Icon({ of: Drawing, small = false }: { readonly of: LucideIcon; readonly small?: boolean }) {
  return <Drawing className={small ? css.small : css.icon} strokeWidth={1.75} aria-hidden focusable={false} />
}
