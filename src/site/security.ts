/**
 * What a page may load: files of its own origin, and nothing else. Search runs a WebAssembly program in a worker.
 * The same policy stands in `public/_headers`, for hosts that read it.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
