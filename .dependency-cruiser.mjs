// Arrows run one way: commands -> (check, book, search, access, site) -> (source, language) -> schema.

const parts = ['check', 'book', 'search', 'access'];
const pages = '^src/(site|components|layouts|pages|styles)/|^src/content\\.config\\.ts$';

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'schema-stands-alone',
      severity: 'error',
      from: { path: '^src/schema/' },
      to: { path: '^src/', pathNot: '^src/schema/' },
    },
    {
      name: 'language-knows-only-schema',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { path: '^src/', pathNot: '^src/(language|schema)/' },
    },
    {
      name: 'source-knows-only-schema',
      severity: 'error',
      from: { path: '^src/source/' },
      to: { path: '^src/', pathNot: '^src/(source|schema)/' },
    },
    ...parts.map((part) => ({
      name: `${part}-knows-only-source-and-schema`,
      severity: 'error',
      from: { path: `^src/${part}/` },
      to: { path: '^src/', pathNot: `^src/(${part}|source|language|schema)/` },
    })),
    {
      name: 'preview-knows-only-check-and-source',
      severity: 'error',
      from: { path: '^src/preview/' },
      to: { path: '^src/', pathNot: '^src/(preview|check|source)/' },
    },
    {
      name: 'pages-know-only-schema',
      severity: 'error',
      from: { path: pages },
      to: { path: '^src/', pathNot: `${pages}|^src/(language|schema)/|^src/search/page\\.ts$|^src/source/clean-svg\\.ts$` },
    },
    {
      name: 'nobody-calls-commands',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/commands/' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'a-rule-knows-no-other-rule',
      severity: 'error',
      from: { path: '^src/check/rules/([^/]+)' },
      to: { path: '^src/check/rules/', pathNot: '^src/check/rules/($1|index)' },
    },
    {
      name: 'by-the-front-door',
      comment: 'A folder is used through its index.ts only.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/(check|preview|book|access|source|language|schema)/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/schema/fields\\.ts$', '^src/source/clean-svg\\.ts$'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json', '.astro'] },
  },
};
