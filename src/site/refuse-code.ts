import { defineMdastPlugin } from 'satteri';

/**
 * Stops a page that holds code from being rendered. `check` finds code first and says it kindly;
 * this holds also in the preview, where a page is shown before it has been checked.
 */
export const refuseCode = defineMdastPlugin({
  name: 'plainbook-refuse-code',
  mdxjsEsm: refuse,
  mdxFlowExpression: refuse,
  mdxTextExpression: refuse,
  mdxJsxFlowElement: refuseAttributes,
  mdxJsxTextElement: refuseAttributes,
});

function refuse(): never {
  throw new Error('A page may not hold code: import, export or curly brackets. Run plainbook check to see where.');
}

function refuseAttributes(node: { readonly attributes?: readonly { type: string; value?: unknown }[] }): void {
  for (const { type, value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) refuse();
  }
}
