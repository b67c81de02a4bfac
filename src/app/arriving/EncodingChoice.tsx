import { useEffect, useRef, useState } from "react";
import { ENCODINGS } from "../../files/encodings/encodings.ts";
import { readAgain } from "../../files/intake.ts";
import type { FoundArticle, Origin } from "../../files/reading.ts";
import { useMessages } from "../../i18n/messages.tsx";
import type { LoadedArticle } from "../../store/state.ts";
import { detectDirection } from "../../text/language.ts";
import { useShell } from "../shell.ts";
import { encodingName } from "./encodingName.ts";
import { chooseEncoding } from "./replacing.ts";

/** Previews on show at once; the rest unfolds. */
const SHOWN = 5;
/** Characters of a preview: about two lines. */
const PREVIEW = 160;

interface EncodingChoiceProps {
  readonly article: LoadedArticle;
  readonly origin: Origin;
  /** In which the text stands now. */
  readonly current: string;
  readonly onDone: () => void;
}

/** The first words of a file in each encoding that it can be read in; the one that is chosen replaces the text. */
export function EncodingChoice({ article, origin, current, onDone }: EncodingChoiceProps) {
  const { arriving } = useMessages();
  const previews = usePreviews(origin);
  const likely = [...previews].sort(
    (a, b) => Number(b.encoding === current) - Number(a.encoding === current),
  );
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (previews.length > 0 && useShell.getState().detailed?.at === "encoding")
      list.current?.querySelector("input")?.focus();
  }, [previews]);
  const option = (preview: Preview) => (
    <EncodingOption
      key={preview.encoding}
      preview={preview}
      checked={preview.encoding === current}
      onChoose={() => {
        void chooseEncoding(article.id, preview.encoding).then(onDone);
      }}
    />
  );
  return (
    <fieldset className="grid min-inline-0 gap-2">
      <legend className="font-semibold">{arriving.encodings}</legend>
      <p className="text-cell text-muted">{arriving.encodingHint}</p>
      <div ref={list} className="max-block-72 overflow-y-auto border-y border-hairline">
        {likely.slice(0, SHOWN).map(option)}
        {likely.length > SHOWN && (
          <details>
            <summary className="min-block-9 cursor-pointer py-1.5 text-cell">
              {arriving.moreEncodings}
            </summary>
            {likely.slice(SHOWN).map(option)}
          </details>
        )}
      </div>
    </fieldset>
  );
}

interface EncodingOptionProps {
  readonly preview: Preview;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function EncodingOption({ preview: { encoding, start }, checked, onChoose }: EncodingOptionProps) {
  const { arriving } = useMessages();
  return (
    <label className="grid grid-cols-[auto_1fr] gap-x-2 border-hairline py-1.5 not-first:border-bs hover:bg-surface">
      <input type="radio" name="encoding" checked={checked} onChange={onChoose} />
      <span>{encodingName(encoding, arriving.scripts)}</span>
      <span className="col-start-2 line-clamp-2 text-muted" dir={detectDirection(start)}>
        {start}
      </span>
    </label>
  );
}

interface Preview {
  readonly encoding: string;
  readonly start: string;
}

/** In the order of ENCODINGS; of several that give the same words the first alone. */
function usePreviews(origin: Origin): readonly Preview[] {
  const [previews, setPreviews] = useState<readonly Preview[]>([]);
  useEffect(() => {
    let gone = false;
    void Promise.all(ENCODINGS.map((encoding) => readAgain(origin, encoding))).then((read) => {
      if (!gone) setPreviews(previewsOf(read));
    });
    return () => {
      gone = true;
    };
  }, [origin]);
  return previews;
}

function previewsOf(read: readonly (FoundArticle | null)[]): Preview[] {
  const previews = read.flatMap((article, i): Preview[] => {
    const encoding = ENCODINGS[i];
    const start = article?.text.trim().slice(0, PREVIEW) ?? "";
    return encoding === undefined || start === "" ? [] : [{ encoding, start }];
  });
  return previews.filter(({ start }, i) => previews.findIndex((one) => one.start === start) === i);
}
