import { randomUUID } from "node:crypto";
import { type APIRequestContext, request } from "@playwright/test";
import { encode } from "next-auth/jwt";
import pg from "pg";

/**
 * A class of so many students who are signed in, each with a session of their own. They are put straight into the database:
 * thirty passwords through a memory-hard hash would take longer than what is tested.
 */
export async function signedInStudents(courseId: string, count: number, baseURL: string): Promise<readonly { readonly name: string; readonly request: APIRequestContext }[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const students = [];
    for (let i = 1; i <= count; i++) {
      const [userId, name] = [randomUUID(), `Simulated Student ${i}`];
      await client.query(`insert into "User" ("id", "email", "name", "passwordHash") values ($1, $2, $3, '')`, [userId, `${userId}@nabla.example`, name]);
      await client.query(`insert into "Membership" ("courseId", "userId", "role") values ($1, $2, 'STUDENT')`, [courseId, userId]);
      const value = await encode({ token: { userId, tokenVersion: 0 }, secret: process.env.NEXTAUTH_SECRET ?? "" });
      const { hostname } = new URL(baseURL);
      const cookie = { name: "next-auth.session-token", value, domain: hostname, path: "/", expires: -1, httpOnly: true, secure: false, sameSite: "Lax" as const };
      students.push({ name, request: await request.newContext({ baseURL, storageState: { cookies: [cookie], origins: [] } }) });
    }
    return students;
  } finally {
    await client.end();
  }
}
