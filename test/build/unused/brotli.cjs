// Stands in for `brotli/decompress.js`, which the font reader of the PDF writer needs for WOFF2 alone: ours are WOFF and TrueType.
module.exports = function decompress() {
  throw new Error('WOFF2 fonts are not read here')
}
