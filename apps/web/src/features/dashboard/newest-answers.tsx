import type { NewestAnswer } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { type Tone, ToneIcon } from "@/ui/badge";
import { LocalTime } from "@/ui/local-time";

const TONES: { readonly [V in NewestAnswer["verdict"]]: Tone } = { EQUAL: "correct", UNEQUAL: "wrong", UNDECIDED: "undecided", ERROR: "attention" };
const TONE_TEXT: Partial<Record<Tone, string>> = { correct: "text-correct", wrong: "text-wrong", undecided: "text-undecided", attention: "text-attention" };

type Props = { readonly courseId: string; readonly answers: readonly NewestAnswer[]; readonly zone: string };

/** The newest answers of the class. */
export function NewestAnswers({ courseId, answers, zone }: Props) {
  const t = useTranslations("dashboard");
  if (answers.length === 0) return <p className="text-small text-quiet">{t("nobodyHasAnsweredYet")}</p>;
  return (
    <ol className="divide-y divide-line text-small">
      {answers.map((answer) => {
        const tone = TONES[answer.verdict];
        return (
          <li key={answer.submissionId} className="flex gap-2 py-1.5">
            <ToneIcon tone={tone} size={16} className={`mt-0.5 ${TONE_TEXT[tone] ?? ""}`} />
            <span className="min-w-0 flex-1">
              <Link href={`/teach/${courseId}/students/${answer.userId}`} className="font-strong underline-offset-4 hover:underline">
                {answer.name}
              </Link>{" "}
              <span className="text-quiet">{t.rich(`newest.${answer.verdict}`, { title: answer.title, moment: () => <LocalTime at={answer.at} zone={zone} /> })}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
