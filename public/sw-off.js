// Takes offline use back: put this file in the place of `sw.js` on the host. At its next visit each browser then
// forgets what was kept of the app and loads it from the network again. Blueprints are not touched, open pages neither.
const prefixes = ['service-blueprint ', 'service-blueprint-shared ', 'service-blueprint-later ']
const path = new URL(self.registration.scope).pathname

async function goOff() {
  const names = await caches.keys()
  const own = names.filter((name) =>
    prefixes.some((prefix) => name === prefix + path || name.startsWith(`${prefix}${path} `)),
  )
  await Promise.all(own.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(goOff()))
