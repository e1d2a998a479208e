/**
 * How a picture of ours is told from others: the marks that `export` writes around the source (see the head comments
 * of embedInPng.ts and embedInSvg.ts there). They never change; the version of the format is in the source.
 */

/** Keyword of the `iTXt` chunk of a PNG file. */
export const PNG_KEYWORD = 'service-blueprint'

/** Namespace and local name of the element in the metadata of an SVG file. */
export const SVG_NAMESPACE = 'urn:service-blueprint:source:1'
export const SVG_ELEMENT = 'project'
