/* `npm run db:generate`: the database client of packages/db, from prisma/schema.prisma. */
import { generateClient } from "./steps/generate.mjs";
import { explain } from "./steps/step.mjs";

try {
  if (!(await generateClient())) console.log("The database client is up to date.");
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
