import css from './Panels.module.css'

/** A rating as a bar that is solid as far as it goes, dotted beyond; dotted throughout while unknown. Decorative. */
export function Bond({ rating }: { readonly rating: number | null }) {
  return (
    <span className={css.bond} data-unknown={rating === null || undefined} aria-hidden="true">
      <span style={{ width: `${rating ?? 0}%` }} />
    </span>
  )
}
