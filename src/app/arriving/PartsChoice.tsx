import { useMessages } from "../../i18n/messages.tsx";
import { type Split, wordsIn } from "../../files/separator.ts";
import { detectDirection } from "../../text/language.ts";
import { firstWords } from "../../text/firstWords.ts";

interface PartsChoiceProps {
  readonly split: Split;
  /** The text is to be one article. */
  readonly whole: boolean;
  readonly onChoose: (whole: boolean) => void;
}

/** Offers to take a text as several articles, with the beginning and length of each. */
export function PartsChoice({ split: { by, parts }, whole, onChoose }: PartsChoiceProps) {
  const { app, paste } = useMessages();
  const { several } = paste;
  const option = (isWhole: boolean, label: string) => (
    <label className="flex min-block-9 items-center gap-2">
      <input
        type="radio"
        name="parts"
        checked={whole === isWhole}
        onChange={() => {
          onChoose(isWhole);
        }}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="grid min-inline-0 gap-1 border-y border-hairline py-3">
      <legend className="font-semibold">
        {several.legend(parts.length)}
        {app.comma}
        {several.by[by]}
      </legend>
      <ol className="max-block-40 list-inside list-decimal overflow-y-auto text-cell">
        {parts.map(({ text }) => (
          <li key={text}>
            <bdi dir={detectDirection(text)}>{firstWords(text)}</bdi>{" "}
            <span className="text-muted">({several.words(wordsIn(text))})</span>
          </li>
        ))}
      </ol>
      {option(false, several.split(parts.length))}
      {option(true, several.whole)}
    </fieldset>
  );
}
