import { expect, test } from 'vitest';
import { dangerousScheme } from '../../src/check/links/schemes.ts';

test.each([
  ['javascript:alert(1)', 'javascript'],
  ['JaVaScRiPt:alert(1)', 'javascript'],
  ['  javascript:alert(1)', 'javascript'],
  ['java\nscript:alert(1)', 'javascript'],
  ['java\tscript:alert(1)', 'javascript'],
  ['\u0001javascript:alert(1)', 'javascript'],
  ['java\u200bscript:alert(1)', 'javascript'],
  ['data:text/html,x', 'data'],
  ['vbscript:x', 'vbscript'],
  ['file:///C:/paper.docx', 'file'],
  ['blob:https://a.example/1', 'blob'],
  ['filesystem:https://a.example/1', 'filesystem'],
  ['view-source:https://a.example', 'view-source'],
  ['about:blank', 'about'],
  ['https://a.example/javascript:x', undefined],
  ['mailto:a@b.example', undefined],
  ['tel:01632960100', undefined],
  ['/worried/', undefined],
  ['', undefined],
])('%j', (address, scheme) => expect(dangerousScheme(address)).toBe(scheme));
