// Stands in for `@noble/ciphers/aes`, which the PDF writer needs for passwords alone.
const refuse = () => {
  throw new Error('PDF files are written without a password here')
}
export const cbc = refuse
export const ecb = refuse
