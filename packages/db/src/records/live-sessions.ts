import type { Account } from "../account";
import { db, withTransaction } from "../client";
import { isUniqueViolation } from "../errors";
import type { LiveState } from "../generated/enums";
import { newLiveCode, plainJoinCode } from "../join-code";
import { announce, liveTopic } from "../notifications";
import type { Seat } from "../seat";

export type { LiveState } from "../generated/enums";

type Staff = Seat<"INSTRUCTOR">;

/** A problem that is asked in a lecture. It has the key in it, and never leaves the server whole. */
export type LiveSession = {
  readonly sessionId: string;
  readonly courseId: string;
  readonly versionId: string;
  readonly problemId: string;
  readonly title: string;
  /** Draws the one variant. Never leaves the server. */
  readonly seed: number;
  /** Null once it is over. */
  readonly code: string | null;
  readonly state: LiveState;
  readonly source: unknown;
};

const ROW = { id: true, courseId: true, versionId: true, seed: true, code: true, state: true, version: { select: { source: true, problem: { select: { id: true, title: true } } } } } as const;

type Row = Omit<LiveSession, "sessionId" | "problemId" | "title" | "source"> & { readonly id: string; readonly version: { readonly source: unknown; readonly problem: { readonly id: string; readonly title: string } } };

const shown = ({ id, version, ...row }: Row): LiveSession => ({ ...row, sessionId: id, problemId: version.problem.id, title: version.problem.title, source: version.source });

export type NewLiveSession = { readonly sessionId: string; readonly problemId: string; readonly seed: number };

/**
 * Asks the newest version of a problem that the course may use. What the course was asking until then is over: there is
 * one question on the wall at a time. The same id again is the same session.
 *
 * @returns false where the course has no such problem, or the id is another course's
 */
export async function startLiveSession(seat: Staff, { sessionId, problemId, seed }: NewLiveSession, now: Date): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await withTransaction(async (tx) => {
        // Two who start at once do so one after the other.
        await tx.$queryRaw`select "id" from "Course" where "id" = ${seat.courseId} for update`;
        const there = await tx.liveSession.findUnique({ where: { id: sessionId }, select: { courseId: true } });
        if (there) return there.courseId === seat.courseId;
        const version = await tx.problemVersion.findFirst({
          where: { problemId, problem: { archivedAt: null, OR: [{ courseId: seat.courseId }, { courseId: null }] } },
          select: { id: true },
          orderBy: { number: "desc" },
        });
        if (!version) return false;
        const running = await tx.liveSession.findMany({ where: { courseId: seat.courseId, state: { not: "ENDED" } }, select: { id: true } });
        await tx.liveSession.updateMany({ where: { id: { in: running.map(({ id }) => id) } }, data: { state: "ENDED", endedAt: now, code: null } });
        await tx.liveSession.create({ data: { id: sessionId, courseId: seat.courseId, versionId: version.id, seed, code: newLiveCode(), startedById: seat.userId, createdAt: now } });
        for (const { id } of running) await announce(tx, liveTopic(id));
        await announce(tx, seat.courseId);
        return true;
      });
    } catch (error) {
      // A code that is taken is drawn anew; five in a row would be a fault of ours.
      if (!isUniqueViolation(error) || attempt >= 4) throw error;
    }
  }
}

/** Shows the right answer, or ends the session. Again it changes nothing. False where the course has no such session, or it went further already. */
export async function moveLiveSession(seat: Staff, sessionId: string, to: "REVEALED" | "ENDED", now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    const { count } = await tx.liveSession.updateMany({
      where: { id: sessionId, courseId: seat.courseId, state: { in: to === "REVEALED" ? ["OPEN"] : ["OPEN", "REVEALED"] } },
      data: to === "REVEALED" ? { state: to, revealedAt: now } : { state: to, endedAt: now, code: null },
    });
    if (count > 0) {
      await announce(tx, liveTopic(sessionId));
      return true;
    }
    return (await tx.liveSession.count({ where: { id: sessionId, courseId: seat.courseId, state: to } })) > 0;
  });
}

/** One session of the course, or null. */
export async function findLiveSession(seat: Seat<"MEMBER">, sessionId: string): Promise<LiveSession | null> {
  const found = await db().liveSession.findFirst({ where: { id: sessionId, courseId: seat.courseId }, select: ROW });
  return found && shown(found);
}

export type LiveSessionRow = { readonly sessionId: string; readonly title: string; readonly state: LiveState; readonly answers: number; readonly right: number; readonly at: Date };

/** The course's sessions, newest first, at most 100. */
export async function listLiveSessions(seat: Staff): Promise<LiveSessionRow[]> {
  return db().$queryRaw<LiveSessionRow[]>`
    select s."id" as "sessionId", p."title", s."state"::text as "state", s."createdAt" as "at",
           count(a."userId")::int as "answers", count(a."userId") filter (where a."verdict" = 'EQUAL')::int as "right"
    from "LiveSession" s
    join "ProblemVersion" v on v."id" = s."versionId"
    join "Problem" p on p."id" = v."problemId"
    left join "LiveAnswer" a on a."sessionId" = s."id"
    where s."courseId" = ${seat.courseId}
    group by s."id", p."title"
    order by s."createdAt" desc, s."id"
    limit 100`;
}

/** The course in which a code asks a question now, and how one joins that course; null where the code opens nothing. For whoever is signed in. */
export async function findLiveCourse(_account: Account, typed: string): Promise<{ readonly courseId: string; readonly sessionId: string; readonly title: string; readonly joinCode: string } | null> {
  const found = await db().liveSession.findUnique({ where: { code: plainJoinCode(typed) }, select: { id: true, course: { select: { id: true, title: true, joinCode: true, archivedAt: true } } } });
  if (!found || found.course.archivedAt) return null;
  return { courseId: found.course.id, sessionId: found.id, title: found.course.title, joinCode: found.course.joinCode };
}

/** What the holder's course asks now, or null. */
export async function findOpenLiveSession(seat: Seat<"MEMBER">): Promise<{ readonly sessionId: string; readonly code: string; readonly title: string } | null> {
  const found = await db().liveSession.findFirst({
    where: { courseId: seat.courseId, state: { not: "ENDED" }, code: { not: null } },
    select: { id: true, code: true, version: { select: { problem: { select: { title: true } } } } },
    orderBy: { createdAt: "desc" },
  });
  return found?.code ? { sessionId: found.id, code: found.code, title: found.version.problem.title } : null;
}
