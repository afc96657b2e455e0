import { notFound } from "next/navigation";
import { extensionQuery } from "@/features/assignments/extension-query";
import { loadExtensions } from "@/features/assignments/load-extensions";
import { ExtensionsPage } from "@/features/assignments/extensions-page";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; setId: string }>; readonly searchParams: Promise<Record<string, string | string[]>> };

export const generateMetadata = titled("extensions");

export default async function SetStudentsRoute({ params, searchParams }: Props) {
  const { courseId, setId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const query = extensionQuery.parse(await searchParams);
  const loaded = await loadExtensions(seat, setId, query);
  if (!loaded) notFound();
  return (
    <Page>
      <ExtensionsPage courseId={courseId} query={query} loaded={loaded} />
    </Page>
  );
}
