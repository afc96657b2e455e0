import { setTimeout as rest } from "node:timers/promises";
import { announceSubmission, createCourse, db, disconnect, newsSoFar, type Seat, takeAccount, takeSeat, withTransaction } from "@nabla/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventStream } from "./event-stream";

const url = process.env.TEST_DATABASE_URL;

describe.skipIf(!url)("the stream of a class's events (needs TEST_DATABASE_URL)", () => {
  let seat: Seat<"ASSISTANT">;

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    const user = await db().user.create({ data: { email: `events.${Date.now()}@example.org`, name: "Ivy", passwordHash: "x" } });
    const courseId = crypto.randomUUID();
    await createCourse(takeAccount(user.id), { courseId, title: "Events", summary: "", timeZone: "UTC" });
    const taken = await takeSeat(user.id, courseId, "INSTRUCTOR");
    if (!taken) throw new Error("Whoever makes a course teaches it");
    seat = taken;
  });

  afterAll(async () => {
    await db().user.delete({ where: { id: seat.userId } });
    await db().course.delete({ where: { id: seat.courseId } });
    await disconnect();
  });

  /** Reads until the text is there; the test's own time is the limit. */
  async function until(reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string): Promise<string> {
    const decoder = new TextDecoder();
    for (let seen = ""; ; ) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`the stream ended before ${wanted}: ${seen}`);
      seen += decoder.decode(value, { stream: true });
      if (seen.includes(wanted)) return seen;
    }
  }

  it("tells a stored submission of this course, names nobody, and hears nothing of another course or of what was rolled back", async () => {
    const closing = new AbortController();
    const reader = eventStream(seat.courseId, closing.signal).getReader();
    await until(reader, "event: ready\ndata: {}\n\n");
    await withTransaction((tx) => announceSubmission(tx, "another-course"));
    await expect(
      withTransaction(async (tx) => {
        await announceSubmission(tx, seat.courseId);
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    await withTransaction((tx) => announceSubmission(tx, seat.courseId));
    expect(await until(reader, "event: news")).toBe("event: news\ndata: {}\n\n");
    closing.abort();
    expect((await reader.read()).done).toBe(true);
  });

  it("says that the database has hung up, listens anew, and tells what comes then", async () => {
    const closing = new AbortController();
    const reader = eventStream(seat.courseId, closing.signal).getReader();
    await until(reader, "event: ready\ndata: {}\n\n");
    await db().$queryRaw`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and datname = current_database()`;
    expect(await until(reader, "event: lost")).toBe("event: lost\ndata: {}\n\n");
    await until(reader, "event: ready");
    await withTransaction((tx) => announceSubmission(tx, seat.courseId));
    await until(reader, "event: news");
    closing.abort();
  });

  it("tells at its beginning what has come since the page was made, and only then", async () => {
    const closing = new AbortController();
    const follow = (since: string) => eventStream(seat.courseId, closing.signal, since).getReader();
    await until(follow("nothing"), "event: news");
    const since = newsSoFar(seat.courseId) ?? "";
    const upToDate = follow(since);
    await until(upToDate, "event: ready");
    const next = upToDate.read();
    expect(await Promise.race([next.then(() => "something"), rest(100, "nothing")])).toBe("nothing");
    await withTransaction((tx) => announceSubmission(tx, seat.courseId));
    expect(new TextDecoder().decode((await next).value)).toContain("event: news");
    await until(follow(since), "event: news");
    closing.abort();
  });

  it("goes on for others when one of two closes", async () => {
    const first = new AbortController();
    const second = new AbortController();
    const [one, two] = [eventStream(seat.courseId, first.signal).getReader(), eventStream(seat.courseId, second.signal).getReader()];
    for (const reader of [one, two]) await until(reader, "event: ready");
    first.abort();
    await withTransaction((tx) => announceSubmission(tx, seat.courseId));
    await until(two, "event: news");
    second.abort();
  });
});
