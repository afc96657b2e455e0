"use client";
import { controlStyle } from "@/ui/field-frame";
import { TextArea } from "@/ui/text-area";
import { BareField } from "./bare-field";
import { ListFields } from "./list-fields";
import { BLANK_PARAMETER, type ParameterForm, type ProblemForm } from "./problem-form";

type Props = { readonly form: ProblemForm; readonly faults: Readonly<Record<string, string>>; readonly onChange: (part: Partial<ProblemForm>) => void };

/** The functions of a problem and the parameters that make each student's own variant. */
export function MathematicsFields({ form, faults, onChange }: Props) {
  return (
    <>
      <ListFields
        title="Functions"
        hint={
          <>
            Name what the problem is about: f is sin(a x^2). In the statement, <code>{"{{f}}"}</code> prints it. Also <code>{"{ derivative: f, in: x }"}</code> and <code>{"{ value: f, at: { x: 2 } }"}</code>.
          </>
        }
        one="function"
        rows={form.definitions}
        blank={{ name: "", value: "" }}
        onChange={(definitions) => onChange({ definitions })}
        row={(definition, put, number) => (
          <>
            <div className="flex items-center gap-2">
              <BareField code label={`Name of function ${number}`} placeholder="f" className="w-16! shrink-0" value={definition.name} onChange={(event) => put({ name: event.target.value })} />
              <span aria-hidden>=</span>
              <BareField code label={`Function ${number}`} placeholder="sin(a x^2)" fault={faults[`let.${definition.name.trim()}`]} value={definition.value} onChange={(event) => put({ value: event.target.value })} />
            </div>
            <RowFault says={faults[`let.${definition.name.trim()}`]} />
          </>
        )}
      />
      <ListFields
        title="Parameters"
        hint="Each student gets their own values, drawn once. Without parameters everybody has the same problem."
        one="parameter"
        rows={form.parameters}
        blank={BLANK_PARAMETER}
        onChange={(parameters) => onChange({ parameters })}
        row={(parameter, put, number) => <ParameterRow parameter={parameter} number={number} fault={faults[`parameters.${parameter.name.trim()}`]} put={put} />}
      />
      {form.parameters.length > 0 ? (
        <TextArea
          label="Conditions between parameters"
          hint="One a line, such as a != b. Values are drawn again until all of them hold."
          rows={2}
          className="font-mono text-small"
          value={form.where}
          fault={faults["where"]}
          onChange={(event) => onChange({ where: event.target.value })}
        />
      ) : null}
    </>
  );
}

type RowProps = { readonly parameter: ParameterForm; readonly number: number; readonly fault: string | undefined; readonly put: (part: Partial<ParameterForm>) => void };

function ParameterRow({ parameter, number, fault, put }: RowProps) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <BareField code label={`Name of parameter ${number}`} placeholder="a" className="w-16! shrink-0" value={parameter.name} onChange={(event) => put({ name: event.target.value })} />
        <select aria-label={`How parameter ${number} is drawn`} className={`${controlStyle} w-auto!`} value={parameter.draw} onChange={(event) => put({ draw: event.target.value === "choose" ? "choose" : "integers" })}>
          <option value="integers">whole number from</option>
          <option value="choose">one of</option>
        </select>
        {parameter.draw === "integers" ? (
          <>
            <BareField code label={`Least value of parameter ${number}`} placeholder="1" className="w-16! shrink-0" value={parameter.from} onChange={(event) => put({ from: event.target.value })} />
            <span>to</span>
            <BareField code label={`Greatest value of parameter ${number}`} placeholder="5" className="w-16! shrink-0" value={parameter.to} onChange={(event) => put({ to: event.target.value })} />
            <span>except</span>
            <BareField code label={`Values that parameter ${number} never has`} placeholder="0" className="w-24!" value={parameter.except} onChange={(event) => put({ except: event.target.value })} />
          </>
        ) : (
          <BareField code label={`Values of parameter ${number}`} placeholder="2, 3, 1/2" className="w-auto! min-w-40 flex-1" value={parameter.choose} onChange={(event) => put({ choose: event.target.value })} />
        )}
      </div>
      <RowFault says={fault} />
    </>
  );
}

function RowFault({ says }: { readonly says: string | undefined }) {
  return says ? <p className="mt-1 text-small font-strong text-wrong">{says}</p> : null;
}
