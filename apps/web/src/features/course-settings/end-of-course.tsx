"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { archiveCourseAction, deleteCourseAction } from "./actions";

type Props = { readonly courseId: string; readonly title: string; readonly archived: boolean };

/** Puts a course away and takes it out again; one that was put away can be deleted for ever. */
export function EndOfCourse({ courseId, title, archived }: Props) {
  const t = useTranslations("course-settings");
  const router = useRouter();
  const say = useToast();
  const [typed, type] = useState("");
  const putAway = async () => {
    const answer = await archiveCourseAction({ courseId, archived: !archived });
    if (!answer.ok) return answer.say;
    say(archived ? t("restored") : t("putAwayDone"), "correct");
    router.refresh();
    return null;
  };
  const remove = async () => {
    const answer = await deleteCourseAction({ courseId, title: typed });
    if (!answer.ok) return answer.say;
    window.location.assign("/courses");
    return null;
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Confirm
        trigger={<Button>{archived ? t("restore") : t("putAway")}</Button>}
        title={archived ? t("restoreThis") : t("putAwayThis")}
        what={archived ? t("restoreWhat") : t("putAwayWhat")}
        yes={archived ? t("restore") : t("putAway")}
        onYes={putAway}
      />
      {archived ? (
        <Confirm trigger={<Button look="danger">{t("delete")}</Button>} title={t("deleteThis")} what={t("deleteWhat")} yes={t("deleteForEver")} danger ready={typed.trim() === title} onYes={remove}>
          <div className="mb-4">
            <TextField label={t("typeTitle", { title })} autoComplete="off" value={typed} onChange={(event) => type(event.target.value)} />
          </div>
        </Confirm>
      ) : null}
    </div>
  );
}
