import type { CSSProperties } from 'react'

/** Custom properties as inline style: React sets them through the CSSOM, which the content security policy allows. */
export const vars = (values: Readonly<Record<`--${string}`, number | string>>): CSSProperties => values as CSSProperties

/** Subtitles of lanes, summaries of phases, titles of columns: what is not a title. */
export const SMALL_TEXT_PX = 10.5
