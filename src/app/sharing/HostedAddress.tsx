import { type SubmitEvent, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { hostedAddress, type HostedProblem, readHosted } from "../hosted.ts";

/** On the reader's own machine: why a link would open nowhere else, and where links are to lead instead. */
export function HostedAddress() {
  const { share } = useMessages();
  const settings = useApp((state) => state.settings);
  const address = hostedAddress(settings);
  const [isChanging, setChanging] = useState(false);
  if (address !== null && !isChanging)
    return (
      <p className="flex flex-wrap items-center gap-x-3 border-s-4 border-hairline px-3 py-1">
        <span className="break-all">{share.leads(address)}</span>
        <Button
          look="quiet"
          label={share.hostedChange}
          onClick={() => {
            setChanging(true);
          }}
        />
      </p>
    );
  return (
    <div className="grid gap-2 border-s-4 border-notice bg-notice-tint px-3 py-2">
      <p>{share.local}</p>
      <AddressForm
        first={address ?? ""}
        onDone={() => {
          setChanging(false);
        }}
      />
    </div>
  );
}

function AddressForm({ first, onDone }: { readonly first: string; readonly onDone: () => void }) {
  const { share } = useMessages();
  const [text, setText] = useState(first);
  const [problem, setProblem] = useState<HostedProblem | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readHosted(text);
    if (text.trim() !== "" && "problem" in read) {
      setProblem(read.problem);
      return;
    }
    useApp.getState().setSettings({ hostedAddress: "address" in read ? read.address : "" });
    onDone();
  };
  return (
    <form className="grid gap-1" noValidate onSubmit={submit}>
      <div className="flex flex-wrap items-end gap-2">
        <div className="grow">
          <Field
            label={share.hosted}
            inputMode="url"
            dir="ltr"

            placeholder="https://"
            value={text}
            aria-invalid={problem !== null}
            aria-describedby="hosted-problem"
            onChange={({ target }) => {
              setText(target.value);
              setProblem(null);
            }}
          />
        </div>
        <Button type="submit" label={share.hostedUse} />
      </div>
      <p id="hosted-problem" role="alert" className="text-error empty:hidden">
        {problem === null ? "" : share.hostedProblems[problem]}
      </p>
    </form>
  );
}
