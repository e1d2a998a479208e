import type { CSSProperties } from 'react'

/** Custom properties as inline style: React sets them through the CSSOM, which the content security policy allows. */
export const vars = (values: Readonly<Record<`--${string}`, number | string>>): CSSProperties => values as CSSProperties
