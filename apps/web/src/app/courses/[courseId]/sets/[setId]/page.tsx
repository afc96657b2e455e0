import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadSet } from "@/features/practice/load-set";
import { SetView } from "@/features/practice/set-view";
import { ClientMessages } from "@/i18n/client-messages";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; setId: string }> };

const load = cache(async (courseId: string, setId: string) => (await loadSet(await requireSeat(courseId, "STUDENT"), setId)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, setId } = await params;
  return { title: (await load(courseId, setId)).set.title };
}

export default async function SetPage({ params }: Props) {
  const { courseId, setId } = await params;
  return (
    <Page>
      <ClientMessages rooms={["practice"]}>
        <SetView {...await load(courseId, setId)} />
      </ClientMessages>
    </Page>
  );
}
