// Lets our own TypeScript run from below a node_modules folder, where Node itself does not strip types.
// It is given to Node with --import, so that it holds in worker threads too.
import { registerHooks, stripTypeScriptTypes } from 'node:module';

const source = new URL('../src/', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    if (!url.startsWith(source) || !url.endsWith('.ts')) return next(url, context);
    const { source: text } = next(url, { ...context, format: 'module' });
    return { format: 'module', source: stripTypeScriptTypes(String(text)), shortCircuit: true };
  },
});
