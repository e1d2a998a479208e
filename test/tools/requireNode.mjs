/**
 * Ends the process with an explanation where Node is too old to build the app. The rule is the same as `engines` in
 * `package.json`, which npm only warns about.
 */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return
  console.error(
    `Node ${process.versions.node} is too old: Node 20.19 or newer (22.12 or newer of the 22 line) is needed.`,
  )
  process.exit(1)
}
