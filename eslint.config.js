import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";
import { gateRules } from "./scripts/lint/gate-rules.js";

const TESTS = ["**/*.test.ts", "**/*.test.tsx", "e2e/**/*.ts"];

/** House rules as lint rules: each message carries its reason. */
export default tseslint.config(
  { ignores: ["**/node_modules/", "**/.next/", "**/dist/", "**/generated/", "**/next-env.d.ts", ".data/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { tsconfigRootDir: fileURLToPath(new URL(".", import.meta.url)) } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Settings are read in one place: server/env.ts." },
      ],
      "no-eval": "error",
      "no-new-func": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: ["apps/web/src/app/**", "*.config.ts", "apps/web/*.config.*", "packages/grader/src/worker.ts", "prisma.config.ts", "apps/web/src/proxy.ts", "apps/web/src/i18n/request.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "A named export keeps its name everywhere; only the framework's files have a default." },
        { selector: "CallExpression[callee.object.name='fc'][callee.property.name='assert']:not(:has(Property[key.name='seed']))", message: "A law is tried with a seed: what fails once fails again." },
      ],
    },
  },
  {
    files: ["packages/{calc-core,grader}/src/**/*.ts"],
    ignores: TESTS,
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance comes from one seeded place: the same inputs give the same verdict." },
        { object: "Date", property: "now", message: "The engine knows no clock: the same inputs give the same verdict." },
        { object: "performance", property: "now", message: "The engine knows no clock: the same inputs give the same verdict." },
      ],
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "The engine knows no clock." },
        { name: "process", message: "The engine runs in a browser too." },
      ],
    },
  },
  {
    files: ["**/server/env.ts", "scripts/**", "*.config.ts", "apps/web/*.config.*", "prisma.config.ts", "prisma/**", "apps/cli/**", "e2e/**", "benchmarks/**", ...TESTS],
    rules: { "no-restricted-properties": "off" },
  },
  { files: [...TESTS, "**/*.cases.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  ...gateRules,
);
