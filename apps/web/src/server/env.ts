import { z } from "zod";

/** Every setting of the web application. Nothing else reads the environment. */
const settings = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z.string().min(1),
  /** Signs the sessions. Whoever knows it can be anybody. */
  NEXTAUTH_SECRET: z.string().min(16),
  /** The folder that holds apps/ and packages/; found by walking up when it is not given. */
  NABLA_HOME: z.string().optional(),
  GRADING_THREADS: z.coerce.number().int().min(1).max(64).default(2),
  /** How long one answer may take, in milliseconds, before it is put on the review list instead. */
  GRADING_BUDGET_MS: z.coerce.number().int().min(50).max(60_000).default(2_000),
  /** Whether this process works on jobs (regrades); with several web servers one of them is enough. */
  NABLA_JOBS: z.enum(["on", "off"]).default("on"),
  /** Set by the end-to-end tests alone: a run signs in more often than a person would. */
  NABLA_RATE_LIMITS: z.enum(["on", "off"]).default("on"),
});

export type Settings = z.output<typeof settings>;

let read: Settings | undefined;

/** The settings, checked at first use, so that a build needs none of them. Throws with the names of what is missing. */
export function env(): Settings {
  read ??= parse(process.env);
  return read;
}

/** Is this `next build`, which loads the server's modules and serves nobody? */
export const isBuilding = process.env.NEXT_PHASE === "phase-production-build";

export const isDevelopment = process.env.NODE_ENV === "development";

function parse(raw: NodeJS.ProcessEnv): Settings {
  const parsed = settings.safeParse(raw);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  throw new Error(`The server's settings are not complete. ${names}`);
}
