import { Prisma } from "./generated/client";

/** Did a write fail because a row with the same unique value is there already? */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
