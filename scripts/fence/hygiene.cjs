/** Rules for every file, wherever it stands. */

const { TEST, TEST_TOOLS, MERCURIUS, npm, never } = require('./paths.cjs');

module.exports = [
  never({
    name: 'tests-are-never-imported',
    to: { path: TEST },
    comment:
      'A test that others import runs twice and can’t be changed freely. Move what is shared into @stoa/testing or into a plain file beside the tests.',
  }),
  never({
    name: 'test-tools-stay-in-tests',
    from: {
      path: '^(packages|subgraphs|gateway|host|schema|scripts)/',
      pathNot: ['^packages/testing/', '/fixture/', TEST],
    },
    to: { path: TEST_TOOLS, pathNot: TEST },
    comment:
      'Code that ships knows nothing of @stoa/testing, vitest or fast-check: they aren’t installed in production. Move the file into @stoa/testing, or name it *.test.ts, or put it into a fixture/ folder beside its tests.',
  }),
  never({
    name: 'no-circular',
    to: { circular: true },
    comment:
      'Files that import each other can only be read, tested and moved together, and may see each other half loaded. Move what both need into a third file.',
  }),
  never({
    name: 'no-unresolvable',
    to: { couldNotResolve: true, pathNot: npm('mercurius') },
    comment:
      'The import leads nowhere: correct the path (with its .ts ending), add the package with npm, or run the generator that writes the file.',
  }),
  never({
    name: 'no-undeclared-dependency',
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: [MERCURIUS, ...TEST_TOOLS] },
    comment:
      'The package is installed by luck, because another one needs it, and goes when that one goes. Add it: npm i -w WORKSPACE NAME.',
  }),
  never({
    name: 'no-dev-dependency-in-production',
    from: { path: '^(packages|subgraphs|gateway)/', pathNot: ['^packages/testing/', TEST] },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['npm', 'type-only'],
      pathNot: [MERCURIUS, ...TEST_TOOLS],
    },
    comment:
      'Containers install with --omit=dev, there this import fails. Move the package to the dependencies of the workspace that uses it.',
  }),
  never({
    name: 'mercurius-stays-out',
    to: { path: npm('mercurius') },
    comment:
      'We serve with Apollo; mercurius is here only because its code generator asks for it. Use the types that scripts/ generates into schema/generated.',
  }),
  never({
    name: 'mercurius-codegen-stays-in-scripts',
    from: { pathNot: ['^scripts/', TEST] },
    to: { path: npm('mercurius-codegen') },
    comment:
      'The generator’s framework types must not leak: one script in scripts/ calls it and cleans what it writes. Import the result from schema/generated.',
  }),
  never({
    name: 'workspaces-by-name',
    from: { path: '^(packages/[^/]+|subgraphs/[^/]+|[^/]+)/' },
    to: {
      path: '^(packages|subgraphs|gateway|host)/',
      pathNot: '^$1/',
      dependencyTypes: ['local'],
      dependencyTypesNot: ['aliased-workspace'],
    },
    comment:
      'A path like ../../packages/money/add.ts hides that another workspace is used and breaks when a folder moves. Import by name: @stoa/money/add.ts.',
  }),
];
