import type { SetResult } from "@nabla/db";
import Link from "next/link";
import { Badge } from "@/ui/badge";
import { LocalTime } from "@/ui/local-time";
import { Meter } from "@/ui/meter";
import { setState } from "@/ui/set-state";
import { shortNumber } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";

type Props = { readonly courseId: string; readonly sets: readonly SetResult[]; readonly zone: string; readonly students: number; readonly now: Date };

/** The course's sets by due date: where each stands and how far the class is. */
export function SetList({ courseId, sets, zone, students, now }: Props) {
  return (
    <Table caption="Problem sets">
      <thead>
        <tr>
          <HeadCell>Set</HeadCell>
          <HeadCell>State</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>Opens</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>Due</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>Problems</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>Points</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>Finished</HeadCell>
        </tr>
      </thead>
      <tbody>
        {sets.map((set) => {
          const state = setState(set, now);
          return (
            <tr key={set.setId}>
              <RowHead className="sm:min-w-48">
                <Link href={`/teach/${courseId}/sets/${set.setId}`} className="font-strong text-accent underline-offset-4 hover:underline">
                  {set.title}
                </Link>
                <PhoneLine>
                  {set.dueAt ? (
                    <>
                      due <LocalTime at={set.dueAt} zone={zone} showZone />
                    </>
                  ) : (
                    "never due"
                  )}
                  <span className="block">finished by {set.finished} of {students}</span>
                </PhoneLine>
              </RowHead>
              <Cell>
                <Badge tone={state.tone}>{state.word}</Badge>
              </Cell>
              <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>{set.opensAt ? <LocalTime at={set.opensAt} zone={zone} /> : "at once"}</Cell>
              <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>{set.dueAt ? <LocalTime at={set.dueAt} zone={zone} showZone /> : "never"}</Cell>
              <Cell className={`text-right ${NOT_ON_PHONE}`}>{set.problems}</Cell>
              <Cell className={`text-right ${NOT_ON_PHONE}`}>{shortNumber(set.points)}</Cell>
              <Cell className={`w-48 min-w-40 ${NOT_ON_PHONE}`}>
                <span className="flex items-center gap-2">
                  <Meter className="flex-1" label={`Students who have finished ${set.title}`} value={set.finished} max={students} />
                  <span className="w-16 whitespace-nowrap text-quiet">
                    {set.finished} of {students}
                  </span>
                </span>
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
