"use client";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

/** What is left when a page breaks: what happened, what is safe, what to do. */
export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <Page width="measure">
      <PageHeader title="Something broke on our side" lead="It has been noted. Answers that you sent are stored, and what you typed is kept in this browser." />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
        <LinkButton href="/courses">To my courses</LinkButton>
      </div>
    </Page>
  );
}
