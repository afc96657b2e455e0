"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Dialog, DialogClose } from "@/ui/dialog";
import { Notice } from "@/ui/notice";
import { useToast } from "@/ui/toast";
import { checkSetAction, publishSetAction, removeSetAction } from "./actions";
import type { Concern } from "./check-set";
import { useEditedSet } from "./edited-set";

type Props = {
  readonly courseId: string;
  readonly setId: string;
  readonly published: boolean;
  /** Students who have begun. */
  readonly begun: number;
  /** "Fri 27 Nov, 23:59 CET", for the sentence that says what will happen. */
  readonly opens: string;
  readonly due: string;
};

/** Publish, take back, remove: each asks once, and says what will happen. */
export function PublishControls({ courseId, setId, published, begun, opens, due }: Props) {
  const t = useTranslations("assignments");
  const { set, dirty, save } = useEditedSet();
  const router = useRouter();
  const say = useToast();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState("");
  const [busy, start] = useTransition();
  /** Null while it is looked over. */
  const [concerns, setConcerns] = useState<readonly Concern[] | null>(null);

  const onOpenChange = (to: boolean) => {
    setOpen(to);
    setRefused("");
    if (!to || published) return;
    setConcerns(null);
    void checkSetAction({ courseId, setId })
      .then((answer) => (answer.ok ? setConcerns(answer.value) : setRefused(answer.say)))
      .catch(() => setConcerns([]));
  };

  const publish = () =>
    start(async () => {
      // What keeps the set from being saved is told in the form.
      if (!published && dirty && !(await save())) return setOpen(false);
      const answer = await publishSetAction({ courseId, setId, published: !published }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      setOpen(false);
      setRefused("");
      say(published ? t("studentsNoLongerSeeThis") : t("theSetIsPublished"), "correct");
      router.refresh();
    });
  const remove = () =>
    start(async () => {
      const answer = await removeSetAction({ courseId, setId }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      say(t("removed"));
      router.replace(`/teach/${courseId}/sets`);
    });

  const problems = set.items.length;
  const what = published
    ? t("studentsWillNotSeeThe", { begun })
    : t("theClassWillSeeProblems", { problems, dirty: String(dirty), opens, due });

  return (
    <div className="flex flex-wrap gap-2">
      {begun === 0 && !published ? (
        <Dialog title={t("removeThisSet")} description={t("theSetIsDeletedIts")} trigger={<Button look="danger">{t("remove")}</Button>}>
          <Refusal says={refused} />
          <Answers busy={busy} yes={t("removeTheSet")} danger onYes={remove} />
        </Dialog>
      ) : null}
      <Dialog
        title={published ? t("unpublishThisSet") : t("publishThisSet")}
        description={what}
        open={open}
        onOpenChange={onOpenChange}
        trigger={<Button look={published ? "secondary" : "primary"}>{published ? t("unpublish") : t("publish")}</Button>}
      >
        <Refusal says={refused} />
        {published ? null : <Concerns concerns={concerns} />}
        <Answers busy={busy} yes={published ? t("unpublish") : dirty ? t("saveAndPublish") : t("publish")} onYes={publish} />
      </Dialog>
    </div>
  );
}

/** What was found in looking the set over; it can be published all the same. */
function Concerns({ concerns }: { readonly concerns: readonly Concern[] | null }) {
  const t = useTranslations("assignments.concerns");
  return (
    <div role="status" className="mb-4">
      {concerns === null ? <p className="text-quiet">{t("looking")}</p> : null}
      {concerns?.length === 0 ? <p className="text-quiet">{t("none")}</p> : null}
      {concerns && concerns.length > 0 ? (
        <Notice tone="attention" title={t("title")}>
          <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
            {concerns.map(({ kind, title }) => (
              <li key={`${kind} ${title}`}>{t(kind, { title })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}

function Refusal({ says }: { readonly says: string }) {
  if (says === "") return null;
  return (
    <div className="mb-4">
      <Notice tone="wrong" role="alert" title={says} />
    </div>
  );
}

function Answers({ busy, yes, danger = false, onYes }: { readonly busy: boolean; readonly yes: string; readonly danger?: boolean; readonly onYes: () => void }) {
  const t = useTranslations("assignments");
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <DialogClose>{t("cancel")}</DialogClose>
      <Button look={danger ? "danger" : "primary"} busy={busy} onClick={onYes}>
        {yes}
      </Button>
    </div>
  );
}
