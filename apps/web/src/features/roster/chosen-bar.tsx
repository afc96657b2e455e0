"use client";
import type { RosterLine, SectionRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { controlStyle } from "@/ui/field-frame";
import { useToast } from "@/ui/toast";
import { placeStudentsAction, removeStudentsAction } from "./actions";

type Props = { readonly courseId: string; readonly chosen: readonly RosterLine[]; readonly sections: readonly SectionRow[]; readonly onDone: () => void };

/** What can be done with the students that are ticked. */
export function ChosenBar({ courseId, chosen, sections, onDone }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  const say = useToast();
  const [busy, start] = useTransition();
  const userIds = chosen.map(({ userId }) => userId);
  const done = (text: string) => {
    say(text, "correct");
    onDone();
    router.refresh();
  };
  const place = (value: string) =>
    start(async () => {
      const answer = await placeStudentsAction({ courseId, userIds, sectionId: value === "none" ? null : value }).catch(() => null);
      if (answer?.ok) done(t("placed", { count: userIds.length }));
      else say(answer?.say ?? t("unreachable"), "wrong");
    });
  const remove = async () => {
    const answer = await removeStudentsAction({ courseId, userIds });
    if (!answer.ok) return answer.say;
    done(t("removed", { count: userIds.length }));
    return null;
  };
  return (
    <div className="screen-only -mt-3 mb-2 flex min-h-11 flex-wrap items-center gap-3">
      <p role="status" className="text-small text-quiet">
        {chosen.length === 0 ? t("chooseHint") : t("chosen", { count: chosen.length })}
      </p>
      {chosen.length > 0 ? (
        <>
          {sections.length > 0 ? (
            <select aria-label={t("moveTo")} value="" disabled={busy} onChange={(event) => place(event.target.value)} className={`${controlStyle} w-auto! max-w-full`}>
              <option value="" disabled>
                {t("moveTo")}
              </option>
              {sections.map(({ sectionId, name }) => (
                <option key={sectionId} value={sectionId}>
                  {name}
                </option>
              ))}
              <option value="none">{t("noSection")}</option>
            </select>
          ) : null}
          <Confirm trigger={<Button look="danger">{t("remove")}</Button>} title={t("removeThese", { count: chosen.length, name: chosen[0]?.name ?? "" })} what={t("removeWhat")} yes={t("remove")} danger onYes={remove} />
        </>
      ) : null}
    </div>
  );
}
