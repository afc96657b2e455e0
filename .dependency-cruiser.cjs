/** Imports point one way. Each rule carries the reason that its breaker will read. */
const never = (name, from, to, comment) => ({ name, severity: "error", from, to, comment });

module.exports = {
  forbidden: [
    never("no-circle", {}, { circular: true }, "A circle has no ground to start reading from."),
    never(
      "calc-core-knows-nothing-of-ours",
      { path: "^packages/calc-core/src" },
      { path: "^(apps|packages)/", pathNot: "^packages/calc-core/" },
      "The engine stands on its own.",
    ),
    never(
      "calc-core-reads-no-package",
      { path: "^packages/calc-core/src", pathNot: "\\.test\\.ts$|^packages/calc-core/src/(digits\\.ts|numeric/digits/)" },
      { dependencyTypes: ["npm", "npm-dev", "core"] },
      "Pure mathematics. mathjs enters by digits.ts alone, so that a page that only reads and prints does not load it.",
    ),
    never(
      "grader-knows-only-calc-core",
      { path: "^packages/grader/src" },
      { path: "^(apps|packages)/", pathNot: "^packages/(grader|calc-core)/" },
      "The judge knows no user, no clock, no database.",
    ),
    never(
      "grader-runs-in-a-browser",
      { path: "^packages/(calc-core|grader)/src", pathNot: "\\.test\\.ts$" },
      { dependencyTypes: ["core"] },
      "Engine and grader run in a browser too.",
    ),
    never(
      "db-knows-no-neighbour",
      { path: "^packages/db/src" },
      { path: "^(apps|packages)/", pathNot: "^packages/db/" },
      "A problem is JSON to the database; it meets the grader's schema in the web application.",
    ),
    never(
      "bank-knows-only-the-grader",
      { path: "^packages/problem-bank/src" },
      { path: "^(apps|packages)/", pathNot: "^packages/(problem-bank|grader|calc-core)/" },
      "Problems are read by the grader's schema and by nothing else.",
    ),
    never(
      "learner-model-knows-nothing-of-ours",
      { path: "^packages/learner-model/src" },
      { path: "^(apps|packages)/", pathNot: "^packages/learner-model/" },
      "How somebody learns is a matter of numbers: no problem, no database, no page.",
    ),
    never(
      "moodle-xml-knows-nothing-of-ours",
      { path: "^packages/moodle-xml/src", pathNot: "\\.test\\.ts$" },
      { path: "^(apps|packages)/", pathNot: "^packages/moodle-xml/" },
      "A translation is text to text. Whether a problem file is right is the grader's word, in a test.",
    ),
    never("nothing-imports-an-app", { path: "^packages/" }, { path: "^apps/" }, "Apps are the top floor."),
    never("apps-are-neighbours", { path: "^apps/([^/]+)/" }, { path: "^apps/", pathNot: "^apps/$1/" }, "One app does not reach into another."),
    never(
      "by-the-front-door",
      { path: "^(?:apps|packages)/([^/]+)/" },
      {
        path: "^packages/([^/]+)/src/",
        pathNot: "^packages/[^/]+/src/index\\.ts$|^packages/calc-core/src/digits\\.ts$|^packages/grader/src/(preview|worker)\\.ts$|^packages/$1/",
      },
      "From outside, a package is what its package.json exports.",
    ),
    never(
      "no-index-from-inside",
      { path: "^packages/([^/]+)/src/(?!index\\.ts)", pathNot: "\\.test\\.ts$" },
      { path: "^packages/$1/src/index\\.ts$" },
      "Inside a package, name the file.",
    ),
    never(
      "features-are-neighbours",
      { path: "^apps/web/src/features/([^/]+)/" },
      { path: "^apps/web/src/features/", pathNot: "^apps/web/src/features/$1/" },
      "What two rooms share lives in ui/, server/ or a package.",
    ),
    never(
      "ui-is-plain",
      { path: "^apps/web/src/ui/" },
      { path: "^(apps/web/src/(app|features|server)|packages/(db|grader)/src/index)" },
      "Building blocks know no feature and no server.",
    ),
    never(
      "verbs-know-no-framework",
      { path: "^apps/web/src/features/[^/]+/[^/]+\\.ts$", pathNot: "/actions\\.ts$|\\.test\\.ts$" },
      { path: "^node_modules/next/" },
      "A verb is tested without a browser; only actions.ts and views meet the framework.",
    ),
    never(
      "nothing-imports-a-test",
      // What is measured are tables of cases.
      { pathNot: "\\.test\\.tsx?$|^packages/[^/]+/(answer-book|check)/|^benchmarks/" },
      { path: "\\.(test|cases)\\.tsx?$" },
      "Tests look at the code, never the other way round.",
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|dist|generated)/" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
