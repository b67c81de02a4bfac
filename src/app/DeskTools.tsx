import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { siglumOf } from "../store/sigla.ts";
import { Icon } from "../ui/Icon.tsx";
import { FileButton } from "./FileButton.tsx";
import { setNaming, useShell } from "./shell.ts";

/** More letters than this stand as their number. */
const MOST_SIGLA = 12;

/** At the end of the line of tabs: who is compared, and the way to add to them. On a phone both stand in the menu. */
export function DeskTools() {
  const { outlets, header, sigla, app } = useMessages();
  const count = useApp((state) => state.document.articles.length);
  const open = useShell((state) => state.naming !== "closed");
  return (
    <div className="ms-auto flex shrink-0 items-center max-sm:hidden">
      <button
        type="button"
        data-opens="names"
        aria-label={outlets.edit}
        aria-expanded={open}
        title={outlets.edit}
        className="flex min-block-9 items-center gap-2 rounded-control px-2 hover:bg-surface"
        onClick={() => {
          setNaming(open ? "closed" : "asked");
        }}
      >
        {count <= MOST_SIGLA ? (
          <span className="siglum">
            {Array.from({ length: count }, (_, i) => siglumOf(i, sigla)).join(" ")}
          </span>
        ) : (
          app.articles(count)
        )}
        <span className={open ? "rotate-180" : ""}>
          <Icon name="down" />
        </span>
      </button>
      <FileButton look="quiet" icon="add" label={header.add} />
    </div>
  );
}
