"use client";
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
      say(published ? "Students no longer see this set." : "The set is published.", "correct");
      router.refresh();
    });
  const remove = () =>
    start(async () => {
      const answer = await removeSetAction({ courseId, setId });
      if (!answer.ok) return setRefused(answer.say);
      say("The set is removed.");
      router.replace(`/teach/${courseId}/sets`);
    });

  const problems = set.items.length;
  const what = published
    ? `Students will not see the set any more. ${begun > 0 ? `The work of ${begun} ${begun === 1 ? "student" : "students"} is kept and comes back when you publish again.` : "Nobody has begun it."}`
    : `The class will see ${problems} ${problems === 1 ? "problem" : "problems"}. ${dirty ? "You have changes that are not saved; they are saved first." : `It opens ${opens} and is due ${due}.`}`;

  return (
    <div className="flex flex-wrap gap-2">
      {begun === 0 && !published ? (
        <Dialog title="Remove this set?" description="The set is deleted. Its problems stay in the bank." trigger={<Button look="danger">Remove</Button>}>
          <Refusal says={refused} />
          <Answers busy={busy} yes="Remove the set" danger onYes={remove} />
        </Dialog>
      ) : null}
      <Dialog
        title={published ? "Unpublish this set?" : "Publish this set?"}
        description={what}
        open={open}
        onOpenChange={setOpen}
        trigger={<Button look={published ? "secondary" : "primary"}>{published ? "Unpublish" : "Publish"}</Button>}
      >
        <Refusal says={refused} />
        <Answers busy={busy} yes={published ? "Unpublish" : dirty ? "Save and publish" : "Publish"} onYes={publish} />
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
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <DialogClose asChild>
        <Button>Cancel</Button>
      </DialogClose>
      <Button look={danger ? "danger" : "primary"} busy={busy} onClick={onYes}>
        {yes}
      </Button>
    </div>
  );
}
