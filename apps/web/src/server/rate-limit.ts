import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "./app-error";
import { env } from "./env";

/** How often one thing may be done in a while, counted for each key (an address, an email, a user). */
const LIMITS = {
  // Guessing passwords: ten wrong ones for one email, or forty from one address, in a quarter of an hour.
  "sign-in-email": { points: 10, duration: 900 },
  "sign-in-address": { points: 40, duration: 900 },
  "sign-up": { points: 20, duration: 3600 },
  "try-answer": { points: 30, duration: 60 },
  "submit-answer": { points: 40, duration: 60 },
  "join-course": { points: 30, duration: 900 },
  "send-image": { points: 120, duration: 60 },
  change: { points: 240, duration: 60 },
} as const;

export type LimitName = keyof typeof LIMITS;

const limiters = new Map<LimitName, RateLimiterMemory>();

function limiter(name: LimitName): RateLimiterMemory {
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterMemory({ keyPrefix: name, ...LIMITS[name] });
  limiters.set(name, made);
  return made;
}

/** Counts one use. Refuses with `too-many-requests` above the limit. */
export async function countUse(name: LimitName, key: string): Promise<void> {
  if (env().NABLA_RATE_LIMITS === "off") return;
  try {
    await limiter(name).consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new AppError("too-many-requests", seconds < 90 ? { say: "too-often", values: { seconds } } : { say: "too-often-for-minutes", values: { minutes: Math.ceil(seconds / 60) } });
  }
}

/** Forgets what was counted, for a key that has shown itself to be honest (a right password). */
export async function forgiveUses(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(key);
}
