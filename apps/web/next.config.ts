import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The content security policy carries a nonce and is set in src/proxy.ts; these hold for every answer. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

const config: NextConfig = {
  ...(process.env.STANDALONE ? { output: "standalone" as const } : {}),
  outputFileTracingRoot: repository,
  // Read at run time by path, so the tracer cannot see them.
  outputFileTracingIncludes: {
    "/**": ["../../packages/grader/dist/worker.mjs", "../../packages/problem-bank/{lessons,problems,sets}/**", "../../packages/problem-bank/course.yaml"],
  },
  turbopack: {
    root: repository,
    // The browser gets compiled sentences (src/i18n/compile-sentences.ts), and so no parser of ICU messages.
    resolveAlias: { "@formatjs/icu-messageformat-parser": { browser: "./src/i18n/icu-parser.browser.ts", default: "./src/i18n/icu-parser.server.ts" } },
  },
  transpilePackages: ["@nabla/calc-core", "@nabla/db", "@nabla/grader", "@nabla/learner-model", "@nabla/moodle-xml", "@nabla/problem-bank"],
  serverExternalPackages: ["piscina", "pg", "pg-boss", "@prisma/client", "@prisma/adapter-pg"],
  poweredByHeader: false,
  // `npm test` checks the types of every folder; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
  headers: async () => [{ source: "/:path*", headers }],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
