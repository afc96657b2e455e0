import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HubView } from "@/features/endless-practice/hub-view";
import { loadHub } from "@/features/endless-practice/load-hub";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("endless-practice"))("title") };
}

export default async function PracticePage({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "STUDENT");
  return (
    <Page>
      <HubView hub={await loadHub(seat)} />
    </Page>
  );
}
