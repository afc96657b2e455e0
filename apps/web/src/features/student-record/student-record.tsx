import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { skillName } from "@/i18n/skill-name";
import { GrantedList } from "@/ui/granted-list";
import { LocalTime } from "@/ui/local-time";
import { TextLink } from "@/ui/text-link";
import type { LoadedRecord } from "./load-record";
import { NoteForm } from "./note-form";
import { RemoveNote } from "./remove-note";

type Props = { readonly courseId: string; readonly studentId: string; readonly zone: string; readonly sets: readonly { readonly setId: string; readonly title: string }[]; readonly record: LoadedRecord };

/** Beside a student's answers: the notes of staff, extensions, what was learnt, and what was opened, read and practised. */
export function StudentRecord({ courseId, studentId, zone, sets, record: { events, skills, notes, extensions, mayGrant } }: Props) {
  const t = useTranslations("student-record");
  const skill = useTranslations("skills");
  const grant = (setId: string) => `/teach/${courseId}/sets/${setId}/students?student=${studentId}`;
  return (
    <>
      <Part id="notes" title={t("notes")}>
        <p className="mb-2 text-small text-quiet">{t("notesWho")}</p>
        {notes.length === 0 ? null : (
          <ul className="mb-3 flex flex-col gap-3">
            {notes.map((note) => (
              <li key={note.noteId} className="border-l-2 border-line pl-3">
                <p className="whitespace-pre-line wrap-anywhere">{note.text}</p>
                <p className="flex flex-wrap items-center gap-x-3 text-small text-quiet">
                  <span>
                    {note.author ?? t("gone")} · <LocalTime at={note.at} zone={zone} />
                  </span>
                  {note.own ? <RemoveNote courseId={courseId} noteId={note.noteId} /> : null}
                </p>
              </li>
            ))}
          </ul>
        )}
        <NoteForm courseId={courseId} studentId={studentId} />
      </Part>
      <Part id="extensions" title={t("extensions.title")}>
        {extensions.length === 0 ? (
          <p className="text-small text-quiet">{t("extensions.none")}</p>
        ) : (
          <ul className="flex flex-col gap-3 text-small">
            {extensions.map((one) => (
              <li key={one.setId} className="border-l-2 border-line pl-3">
                <p className="text-body wrap-anywhere">{mayGrant ? <TextLink href={grant(one.setId)}>{one.setTitle}</TextLink> : one.setTitle}</p>
                <GrantedList granted={one} zone={zone} />
                {one.reason === "" ? null : <p className="wrap-anywhere">{one.reason}</p>}
                <p className="text-quiet">{t.rich("extensions.by", { name: one.grantedBy ?? t("gone"), moment: () => <LocalTime at={one.grantedAt} zone={zone} /> })}</p>
              </li>
            ))}
          </ul>
        )}
        {mayGrant && sets.length > 0 ? (
          <details className="screen-only mt-2 text-small">
            <summary className="min-h-6 w-fit cursor-pointer text-accent underline-offset-4 hover:underline">{t("extensions.grant")}</summary>
            <ul className="mt-1 flex max-h-72 flex-col gap-1 overflow-y-auto">
              {sets.map(({ setId, title }) => (
                <li key={setId} className="wrap-anywhere">
                  <TextLink href={grant(setId)}>{title}</TextLink>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </Part>
      <Part id="mastery" title={t("mastery")}>
        {skills.length === 0 ? (
          <p className="text-small text-quiet">{t("nothingPractised")}</p>
        ) : (
          <ul className="flex flex-col gap-1 text-small">
            {skills.map((one) => (
              <li key={one.skill} className="flex justify-between gap-4">
                <span className="min-w-0">{skill(skillName(one.skill))}</span>
                <span className="shrink-0 text-quiet">{one.learntAt ? t("learnt") : t("practised", { count: one.finished })}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="activity" title={t("activity")}>
        {events.length === 0 ? (
          <p className="text-small text-quiet">{t("nothingDone")}</p>
        ) : (
          <ol className="flex max-h-96 flex-col gap-1 overflow-y-auto text-small" tabIndex={0} aria-label={t("activity")}>
            {events.map((event, i) => (
              <li key={`${event.kind} ${i}`}>
                <span className="text-quiet">
                  <LocalTime at={event.at} zone={zone} />
                </span>{" "}
                {event.kind === "practised"
                  ? t("event.practised", { skill: skill(skillName(event.title)), status: event.status ?? "OPEN" })
                  : event.kind === "lesson"
                    ? t("event.lesson", { title: event.title })
                    : t("event.opened", { title: event.title, set: event.setTitle ?? "", hints: event.hints })}
              </li>
            ))}
          </ol>
        )}
      </Part>
    </>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-2 text-lead">
        {title}
      </h2>
      {children}
    </section>
  );
}
