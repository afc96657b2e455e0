import type { Metadata } from "next";
import { LinkButton } from "@/ui/link-button";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Nothing here" };

/** Also what a stranger sees of a course that is not theirs. */
export default function NotFound() {
  return (
    <Page width="measure">
      <PageHeader title="There is nothing here" lead="The address may be wrong, or the page belongs to a class that you are not in." />
      <div className="flex flex-wrap gap-2">
        <LinkButton look="primary" href="/courses">
          To my courses
        </LinkButton>
        <LinkButton href="/">To the start</LinkButton>
      </div>
    </Page>
  );
}
