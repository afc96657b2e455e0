import { raiseSeat } from "@nabla/db";
import { getTranslations } from "next-intl/server";
import { ChangesPage } from "@/features/audit/changes-page";
import { changesQuery, loadChanges } from "@/features/audit/load-changes";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata() {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

export default async function ChangesRoute({ params, searchParams }: Props) {
  const { courseId } = await params;
  const seat = await requireSeat(courseId, "ASSISTANT");
  const asked = changesQuery.parse(await searchParams);
  const query = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return (
    <Page>
      <ChangesPage courseId={courseId} regrades={raiseSeat(seat, "INSTRUCTOR") !== null} query={query.size > 0 ? `?${query}` : ""} loaded={await loadChanges(seat, asked)} />
    </Page>
  );
}
