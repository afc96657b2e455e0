import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { loadSimilar } from "@/features/endless-practice/load-similar";
import { SimilarView } from "@/features/endless-practice/similar-view";
import { ClientMessages } from "@/i18n/client-messages";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; setId: string; itemId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("practice.similar"))("title") };
}

export default async function SimilarPage({ params }: Props) {
  const { courseId, setId, itemId } = await params;
  const page = await loadSimilar(await requireSeat(courseId, "STUDENT"), setId, itemId);
  if (!page) notFound();
  return (
    <Page>
      <ClientMessages rooms={["endless-practice"]}>
        <SimilarView page={page} />
      </ClientMessages>
    </Page>
  );
}
