import type { ReactNode } from "react";
import { PageHeader } from "@/ui/page-header";
import type { Scheme } from "@/ui/scheme";
import { AppearanceForm } from "./appearance-form";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { SessionsForm } from "./sessions-form";

type Props = { readonly user: { readonly name: string; readonly email: string }; readonly scheme: Scheme };

/** Everything about one's own account. */
export function AccountView({ user, scheme }: Props) {
  return (
    <>
      <PageHeader title="Account" lead={user.email} crumbs={[{ title: "Courses", href: "/courses" }]} />
      <div className="flex flex-col gap-12">
        <Section id="name" title="Name">
          <NameForm initial={user.name} />
        </Section>
        <Section id="appearance" title="Appearance">
          <AppearanceForm initial={scheme} />
        </Section>
        <Section id="password" title="Password">
          <PasswordForm email={user.email} />
        </Section>
        <Section id="sessions" title="Sessions">
          <p className="mb-4 text-quiet">Ends every session of this account, on this device and all others.</p>
          <SessionsForm />
        </Section>
      </div>
    </>
  );
}

function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="max-w-md">
      <h2 id={id} className="mb-4 text-lead">
        {title}
      </h2>
      {children}
    </section>
  );
}
