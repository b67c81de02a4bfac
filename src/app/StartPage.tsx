import { MAX_ARTICLES, MAX_CHARACTERS } from "../files/limits.ts";
import { useMessages } from "../i18n/messages.tsx";
import { Button } from "../ui/Button.tsx";
import { FileButton } from "./FileButton.tsx";
import { Recents } from "./Recents.tsx";
import { openSample } from "./sample.ts";
import { openDialog } from "./shell.ts";

/** The page without articles: what the app is for, and the ways in. */
export function StartPage() {
  const { start } = useMessages();
  return (
    // From the top, not from the middle: a face that comes late may change a line, and must not move all others.
    <div className="mx-auto grid inline-full max-inline-3xl grow content-start gap-8 pbs-[10dvh] pbe-12">
      <div className="grid gap-4">
        <h1 className="font-article text-4xl leading-snug font-bold sm:text-5xl">{start.heading}</h1>
        <p className="text-lg leading-loose">{start.purpose}</p>
      </div>
      <div className="grid gap-5 border-y border-hairline py-8">
        <p className="text-lg font-semibold">{start.drop}</p>
        <div className="flex flex-wrap gap-3">
          <FileButton look="primary" icon="file" label={start.choose} />
          <Button
            icon="paste"
            label={start.paste}
            onClick={() => {
              openDialog("paste");
            }}
          />
          <Button icon="sample" label={start.sample} onClick={() => void openSample()} />
        </div>
        <p className="text-muted">
          {start.kinds} {start.limits(MAX_ARTICLES, MAX_CHARACTERS)}
        </p>
        <p className="text-muted">{start.privacy}</p>
      </div>
      <Recents />
      <p className="text-cell text-muted">{start.caution}</p>
    </div>
  );
}
