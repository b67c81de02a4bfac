import type { ReactNode } from "react";
import { useMessages } from "../i18n/messages.tsx";
import type { Comparison, Method } from "../model/comparison.ts";
import { LINK_KINDS, type LinkKind } from "../model/linkKind.ts";
import { useApp } from "../store/app.ts";
import type { ShownState } from "../views/board/states.ts";
import { StateIcon } from "../views/parts/StateIcon.tsx";
import { stateLabel } from "../views/parts/stateLabel.ts";
import { matchCounts } from "../views/print/words.ts";
import { LocalizedDialog } from "./Localized.tsx";
import { useOffline } from "./offline.ts";
import { usePorts } from "./ports.ts";
import { DiffersSign } from "../views/parts/DiffersSign.tsx";

/** The states in the order of the ladder; the two that are no state of a cell have no icon. */
const STATES: readonly (readonly [
  state: ShownState,
  key: "shown" | "same" | "reworded" | "across" | "possible" | "notFound" | "unsure" | "only",
])[] = [
  ["shown", "shown"],
  ["same", "same"],
  ["reworded", "reworded"],
  ["across", "across"],
  ["possible", "possible"],
  ["not-found", "notFound"],
  ["unsure", "unsure"],
  ["only", "only"],
];

/** What the words of the interface mean, how sure a match is, what this comparison was made with, and the licence. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { about, app, ladder, offline, views } = messages;
  const stored = useOffline((state) => state.stored);
  const { licences } = usePorts();
  const comparison = useApp((state) => state.comparison);
  return (
    <LocalizedDialog heading={about.heading} closeLabel={app.close} onClose={onClose}>
      <p>{views.points.notice}</p>
      <Part heading={about.states}>
        <dl className="grid gap-y-1.5">
          {STATES.map(([state, key]) => (
            <Term key={state} term={stateLabel(messages, state)} icon={<StateIcon state={state} />}>
              {about.state[key]}
            </Term>
          ))}
          <Term term={ladder.otherVoice} icon={<DiffersSign />}>
            {about.state.otherVoice}
          </Term>
          <Term term={ladder.absent} icon={<StateIcon state="absent" />}>
            {about.state.absent}
          </Term>
        </dl>
      </Part>
      {comparison && <Confidence comparison={comparison} />}
      {comparison && <ThisComparison comparison={comparison} />}
      <Part heading={offline.label}>
        <p>{offline.stored[stored]}</p>
      </Part>
      <Part heading={about.licence}>
        <p>{about.own}</p>
        <p>
          <a className="text-accent underline" href={licences} target="_blank" rel="noreferrer">
            {about.others}
          </a>
        </p>
      </Part>
    </LocalizedDialog>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-1.5 border-bs border-hairline pbs-3">
      <h3 className="font-semibold">{heading}</h3>
      {children}
    </section>
  );
}

interface TermProps {
  readonly term: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

function Term({ term, icon, children }: TermProps) {
  return (
    <div className="ps-6">
      <dt className="inline font-semibold">
        <span aria-hidden="true" className="-ms-6 inline-block inline-6 font-normal">
          {icon}
        </span>
        {term}
      </dt>
      <dd className="ms-2 inline text-muted">{children}</dd>
    </div>
  );
}

const STEPS = ["clear", "likely", "check"] as const;

/** The three steps with the cut-offs of the comparison at hand, for each kind of match that it can have. */
function Confidence({ comparison }: { readonly comparison: Comparison }) {
  const { about } = useMessages();
  const several = new Set(comparison.articles.map(({ language }) => language)).size > 1;
  const kinds = LINK_KINDS.filter((kind) => several || kind === "oneLanguage");
  return (
    <Part heading={about.confidence}>
      <p>{about.confidenceHint}</p>
      {kinds.map((kind) => (
        <Steps key={kind} kind={kind} method={comparison.method} named={several} />
      ))}
    </Part>
  );
}

interface StepsProps {
  readonly kind: LinkKind;
  readonly method: Method;
  /** False where there is one kind only, which needs no name. */
  readonly named: boolean;
}

function Steps({ kind, method, named }: StepsProps) {
  const { about, views } = useMessages();
  const [cutoffs, checked] = [method.cutoffs[kind], method.checked[kind]];
  return (
    <>
      {named && <h4 className="font-semibold">{about.kindOfLink[kind]}</h4>}
      <dl>
        {STEPS.map((step) => (
          <Term key={step} term={views.card.steps[step] ?? step}>
            {`${about.atLeast(step === "check" ? cutoffs.possible : cutoffs[step])} · ${about.checked(checked[step].right, checked[step].of)}`}
          </Term>
        ))}
      </dl>
      <p>{about.below(cutoffs.possible)}</p>
    </>
  );
}

function ThisComparison({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages();
  const { about, number } = messages;
  return (
    <Part heading={about.thisOne}>
      <dl>
        <Term term={about.version}>
          <bdi>{comparison.method.version}</bdi>
        </Term>
        {matchCounts(messages, comparison).map(([label, count]) => (
          <Term key={label} term={label}>
            {number(count)}
          </Term>
        ))}
      </dl>
    </Part>
  );
}
