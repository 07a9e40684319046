/** What the live preview adds to the pages: what is wrong in them, on the page itself. */
export { type Checked, type FollowedContent, followContent } from './follow-content.ts';
export { previewProblems } from './problems-on-pages.ts';
