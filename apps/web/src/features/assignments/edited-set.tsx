"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useState, useTransition } from "react";
import { newId } from "@/ui/new-id";
import { useToast } from "@/ui/toast";
import { useUnsavedWarning } from "@/ui/use-unsaved-warning";
import { saveSetAction } from "./actions";
import { carriedOver, type DraftItem, type EditedSet, wantedItem, wantedRules } from "./draft-items";
import type { TheirSet } from "./save-set";

export type Refusal = { readonly say: string; readonly fields: Readonly<Record<string, string>> };

type Editing = {
  readonly set: EditedSet;
  readonly change: (to: (before: EditedSet) => EditedSet) => void;
  readonly dirty: boolean;
  /** Why the last save was refused. */
  readonly refused: Refusal | null;
  readonly busy: boolean;
  /** Saves the set as it stands; false where it was refused. */
  readonly save: () => Promise<boolean>;
  /** What somebody else has saved meanwhile, until it is said which is to hold. */
  readonly theirs: TheirSet | null;
  /** Saves my set on top of theirs. */
  readonly saveOnTop: () => void;
  /** Goes on with theirs, and puts mine aside. */
  readonly takeTheirs: () => void;
  /** Whether my own set was put aside. */
  readonly hasAside: boolean;
  readonly takeBack: () => void;
};

const Context = createContext<Editing | null>(null);

/** The set that the page around is about: its form and its buttons are apart, and save the same thing. */
export function useEditedSet(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error("useEditedSet is for the inside of an EditedSetProvider");
  return editing;
}

type Props = {
  readonly courseId: string;
  /** Missing while the set is new. */
  readonly stored?: { readonly setId: string; readonly revision: number };
  readonly initial: EditedSet;
  readonly children: ReactNode;
};

/** Holds a set while it is edited, what of it is saved, and the way to save it as a whole. */
export function EditedSetProvider({ courseId, stored, initial, children }: Props) {
  const t = useTranslations("assignments");
  const setId = stored?.setId;
  const router = useRouter();
  const say = useToast();
  const [set, change] = useState(initial);
  const [saved, setSaved] = useState(initial);
  const [ownId] = useState(newId);
  const [revision, setRevision] = useState(stored?.revision ?? 0);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [theirs, setTheirs] = useState<TheirSet | null>(null);
  const [aside, setAside] = useState<EditedSet | null>(null);
  const [busy, start] = useTransition();
  const dirty = set !== saved;
  useUnsavedWarning(dirty || aside !== null);

  const write = async (set: EditedSet, onTopOf: number): Promise<boolean> => {
    const answer = await saveSetAction({ courseId, setId: setId ?? ownId, onTopOf, ...wantedRules(set), items: set.items.map(wantedItem) }).catch(() => null);
    if (!answer?.ok) {
      setRefused({ say: answer?.say ?? t("unreachable"), fields: answer?.fields ?? {} });
      return false;
    }
    setRefused(null);
    const { value } = answer;
    if (value.kind === "overtaken") {
      setTheirs(value.theirs);
      return false;
    }
    setTheirs(null);
    setAside(null);
    setRevision(value.revision);
    // New lines have a place of their own now; what was typed since is left alone.
    const named = (items: readonly DraftItem[]) =>
      items.map((item) => {
        const itemId = value.itemIds[set.items.findIndex((each) => each.key === item.key)];
        return itemId === undefined ? item : { ...item, itemId };
      });
    const kept = { ...set, items: named(set.items) };
    setSaved(kept);
    change((now) => (now === set ? kept : { ...now, items: named(now.items) }));
    say(t("saved"), "correct");
    if (setId === undefined) router.replace(`/teach/${courseId}/sets/${value.setId}`);
    else router.refresh();
    return true;
  };
  const save = () => new Promise<boolean>((done, failed) => start(() => write(set, revision).then(done, failed)));

  const goOnFrom = (from: TheirSet, to: EditedSet) => {
    setRevision(from.revision);
    setSaved(from.set);
    change(to);
    setTheirs(null);
  };
  const saveOnTop = () => {
    if (!theirs) return;
    const mine = carriedOver(set, theirs.set);
    goOnFrom(theirs, mine);
    start(async () => void (await write(mine, theirs.revision)));
  };
  const takeTheirs = () => {
    if (!theirs) return;
    setAside(set);
    goOnFrom(theirs, theirs.set);
    router.refresh();
  };
  const takeBack = () => {
    if (aside) change(carriedOver(aside, saved));
    setAside(null);
  };

  return <Context value={{ set, change, dirty, refused, busy, save, theirs, saveOnTop, takeTheirs, hasAside: aside !== null, takeBack }}>{children}</Context>;
}
