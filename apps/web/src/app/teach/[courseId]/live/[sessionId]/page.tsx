import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { loadWall } from "@/features/lecture/load-wall";
import { WallView } from "@/features/lecture/wall-view";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; sessionId: string }> };

export const generateMetadata = titled("live");

export default async function WallPage({ params }: Props) {
  const { courseId, sessionId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const wall = await loadWall(seat, sessionId, await getLocale());
  return <Page>{wall ? <WallView courseId={courseId} wall={wall} /> : notFound()}</Page>;
}
