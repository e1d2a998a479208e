/** The diagram. */
export function Sheet() {
  return <p style={{ padding: 24 }}>…</p>
}
