import { CodeView } from "@/features/lecture/code-view";
import { titled } from "@/i18n/titled";
import { requireAccount } from "@/server/gate";
import { Page } from "@/ui/page";

export const generateMetadata = titled("takePart");

export default async function TakePartPage() {
  await requireAccount();
  return (
    <Page width="measure">
      <CodeView code={null} course={null} />
    </Page>
  );
}
