/** Typed text as a title: line breaks of one kind, no space around. */
export const tidyTitle = (typed: string): string => typed.replace(/\r\n?/g, '\n').trim()
