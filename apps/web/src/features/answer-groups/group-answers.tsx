import { useTranslations } from "next-intl";
import { GivenText } from "@/ui/answer/given-text";
import { LocalTime } from "@/ui/local-time";
import { useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { LoadedGroup } from "./load-group";

type Props = { readonly courseId: string; readonly answers: LoadedGroup["answers"]; readonly all: number; readonly zone: string };

/** Whose answers these are, and what each is worth now. */
export function GroupAnswers({ courseId, answers, all, zone }: Props) {
  const t = useTranslations("answer-groups");
  const short = useShortNumber();
  return (
    <section>
      <h2 className="mb-2 text-lead">
        {t("whose")}
      </h2>
      {all > answers.length ? <p className="mb-2 text-small text-quiet">{t("firstAnswers", { shown: answers.length, all })}</p> : null}
      <Table caption={t("whose")}>
        <thead>
          <tr>
            <HeadCell>{t("student")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("answer")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("set")}</HeadCell>
            <HeadCell className="text-right">{t("worth")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {answers.map((one) => (
            <tr key={one.submissionId}>
              <RowHead>
                <TextLink href={`/teach/${courseId}/students/${one.userId}`}>{one.name}</TextLink>
                <span className="block text-quiet">
                  <LocalTime at={one.at} zone={zone} />
                </span>
                <PhoneLine>
                  <GivenText given={one.given} input={one.input} />
                </PhoneLine>
              </RowHead>
              <Cell className={`${NOT_ON_PHONE} w-2/5`}>
                <GivenText given={one.given} input={one.input} />
              </Cell>
              <Cell className={`${NOT_ON_PHONE} min-w-36`}>{one.setTitle}</Cell>
              <Cell className="text-right whitespace-nowrap tabular">
                {t("pointsOf", { points: short(one.worth * one.points), all: short(one.points) })}
                {one.byPerson ? <span className="block text-quiet">{t("byPerson")}</span> : null}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
