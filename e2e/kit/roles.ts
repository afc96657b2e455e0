import pg from "pg";

export type GivenRole = "FORMER" | "STUDENT" | "ASSISTANT" | "INSTRUCTOR" | "OWNER";

/** Makes whoever has this email a member of the course with this role, straight in the database: what is tested is the role, not how one comes by it. */
export async function giveRole(courseId: string, email: string, role: GivenRole): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `insert into "Membership" ("courseId", "userId", "role") select $1, "id", $3::"Role" from "User" where "email" = $2
       on conflict ("courseId", "userId") do update set "role" = excluded."role"`,
      [courseId, email, role],
    );
    if (rowCount !== 1) throw new Error(`nobody has the email ${email}`);
  } finally {
    await client.end();
  }
}
