import { CodeView } from "@/features/lecture/code-view";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireAccount } from "@/server/gate";
import { Page } from "@/ui/page";

export const generateMetadata = titled("takePart");

export default async function TakePartPage() {
  await requireAccount();
  return (
    <Page width="measure">
      <ClientMessages rooms={["lecture"]}><CodeView code={null} course={null} /></ClientMessages>
    </Page>
  );
}
