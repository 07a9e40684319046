import type { Nodes, Root } from 'mdast';

/** Calls back for each node of a tree, in the order of the text. Deep trees are no danger: nothing here recurses. */
export function eachNode(root: Root, visit: (node: Nodes, depth: number) => void): void {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    visit(node, depth);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
}

/** How many levels a tree has, and the offset of its deepest node. */
export function depthOf(root: Root): { depth: number; offset: number } {
  let deepest = { depth: 0, offset: 0 };
  eachNode(root, (node, depth) => {
    if (depth > deepest.depth) deepest = { depth, offset: node.position?.start.offset ?? 0 };
  });
  return deepest;
}
