"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Dialog, DialogClose } from "@/ui/dialog";
import { Notice } from "@/ui/notice";
import { useToast } from "@/ui/toast";
import { publishSetAction, removeSetAction } from "./actions";
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

  const publish = () =>
    start(async () => {
      // What keeps the set from being saved is told in the form.
      if (!published && dirty && !(await save())) return setOpen(false);
      const answer = await publishSetAction({ courseId, setId, published: !published });
      if (!answer.ok) return setRefused(answer.say);
      setOpen(false);
      setRefused("");
      say(published ? t("studentsNoLongerSeeThis") : t("theSetIsPublished"), "correct");
      router.refresh();
    });
  const remove = () =>
    start(async () => {
      const answer = await removeSetAction({ courseId, setId });
      if (!answer.ok) return setRefused(answer.say);
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
        onOpenChange={setOpen}
        trigger={<Button look={published ? "secondary" : "primary"}>{published ? t("unpublish") : t("publish")}</Button>}
      >
        <Refusal says={refused} />
        <Answers busy={busy} yes={published ? t("unpublish") : dirty ? t("saveAndPublish") : t("publish")} onYes={publish} />
      </Dialog>
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
      <DialogClose asChild>
        <Button>{t("cancel")}</Button>
      </DialogClose>
      <Button look={danger ? "danger" : "primary"} busy={busy} onClick={onYes}>
        {yes}
      </Button>
    </div>
  );
}
