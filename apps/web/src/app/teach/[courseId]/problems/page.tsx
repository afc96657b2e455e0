import { AddToSetMenu } from "@/features/assignments/add-to-set-menu";
import { BankPage } from "@/features/authoring/bank/bank-page";
import { bankQuery, loadBank } from "@/features/authoring/load-bank";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = titled("problems");

export default async function ProblemsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const loaded = await loadBank(seat, bankQuery.parse(await searchParams));
  return (
    <Page>
      <ClientMessages rooms={["assignments"]}>
        <BankPage courseId={courseId} loaded={loaded} action={(row) => <AddToSetMenu courseId={courseId} problem={row} sets={loaded.sets} />} />
      </ClientMessages>
    </Page>
  );
}
