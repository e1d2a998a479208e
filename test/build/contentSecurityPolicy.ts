import type { Plugin } from 'vite'

/**
 * What the page may do, as directives of a content security policy.
 *
 * Everything comes from the app's own folder; `blob:` and `data:` pictures are the user's own images and exports. No
 * inline script, no inline style, no HTML sink: Trusted Types are required, and only two policies may be created, the
 * one that names the service worker and the one that names workers.
 */
export const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app#sw app#worker',
}

const policyText = Object.entries(POLICY)
  .map((directive) => directive.join(' '))
  .join('; ')

/**
 * Puts the policy into the built page as the first element of its head, so that nothing is parsed before it applies.
 * The development server goes without: hot reloading needs inline scripts and styles.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
