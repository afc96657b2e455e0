import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { JoinButton } from "./join-button";
import { JoinForm } from "./join-form";

type Props = { readonly code: string; readonly course: { readonly title: string; readonly summary: string } | null; readonly signedIn: boolean };

/** The class that a code opens, and the way in, which may lead through signing up. */
export function JoinView({ code, course, signedIn }: Props) {
  if (!course) {
    return (
      <>
        <PageHeader title="No class has this code" lead="Check the letters with your instructor; capitals and dashes do not matter." />
        <JoinForm />
      </>
    );
  }
  const back = encodeURIComponent(`/join/${code}`);
  return (
    <>
      <PageHeader title={course.title} lead={course.summary || "A class on Nabla."} />
      {signedIn ? (
        <JoinButton code={code} />
      ) : (
        <>
          <p className="mb-4">To join, sign up or sign in. You come back here.</p>
          <div className="flex flex-wrap gap-2">
            <LinkButton look="primary" href={`/sign-up?next=${back}`}>
              Sign up and join
            </LinkButton>
            <LinkButton href={`/sign-in?next=${back}`}>Sign in and join</LinkButton>
          </div>
        </>
      )}
    </>
  );
}
