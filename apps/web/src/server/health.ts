import { db } from "@nabla/db";

/** Whether the database answers within two seconds. */
export async function isDatabaseAlive(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, 2_000, false).unref());
  const alive = db()
    .$queryRaw`select 1`.then(() => true)
    .catch(() => false);
  return Promise.race([alive, late]);
}
