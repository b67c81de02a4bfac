import { useMessages } from "../i18n/messages.tsx";
import type { Messages } from "../i18n/languages/en.ts";
import { useApp } from "../store/app.ts";
import { VIEW_NAMES } from "../store/state.ts";
import type { Chord } from "./chords.ts";
import { LocalizedDialog } from "./Localized.tsx";
import { type Shortcut, SHORTCUTS } from "./shortcuts.ts";

/** All keys of the app, and whether those that are a single key work. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { keys, app } = messages;
  const single = useApp((state) => state.settings.singleKeys !== false);
  return (
    <LocalizedDialog heading={keys.heading} closeLabel={app.close} onClose={onClose}>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {Object.entries(SHORTCUTS).map(([group, shortcuts]) => (
          <section key={group} className="grid content-start gap-1">
            <h3 className="border-be border-hairline pbe-1 font-semibold">
              {keys.groups[group as keyof typeof SHORTCUTS]}
            </h3>
            <dl className="grid gap-1">
              {shortcuts.map((shortcut: Shortcut) => (
                <Keys key={shortcut.does} shortcut={shortcut} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="flex items-start gap-3 border-bs border-hairline pbs-4">
        <input
          type="checkbox"
          className="mbs-1 block-5 inline-5 shrink-0 accent-accent"
          checked={single}
          aria-describedby="single-keys-hint"
          onChange={({ target }) => {
            useApp.getState().setSettings({ singleKeys: target.checked });
          }}
        />
        <span>
          {keys.single}
          <span id="single-keys-hint" className="block text-cell text-muted">
            {keys.singleHint}
          </span>
        </span>
      </label>
    </LocalizedDialog>
  );
}

function Keys({ shortcut }: { readonly shortcut: Shortcut }) {
  const messages = useMessages();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <dt>{nameOf(messages, shortcut.does)}</dt>
      <dd className="ms-auto flex flex-wrap justify-end gap-2">
        {shortcut.chords.map((chord) => (
          // The names of keys stand in the order in which they are pressed, whatever the direction of the page.
          <kbd
            key={chord}
            dir="ltr"
            className="rounded-control border border-hairline px-1.5 font-ui text-cell"
          >
            {spelled(messages, chord)}
          </kbd>
        ))}
      </dd>
    </div>
  );
}

function nameOf({ keys, tabs }: Messages, does: Shortcut["does"]): string {
  const view = VIEW_NAMES.find((name) => does === `view:${name}`);
  return view ? tabs[view] : keys.does[does as keyof typeof keys.does];
}

/** Keys whose sign is the same in every language. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** "Ctrl + Shift + Z", as the keys are lettered. */
function spelled({ keys }: Messages, chord: Chord): string {
  const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const names: Readonly<Record<string, string>> = { ...keys.names, ...(apple ? { mod: "⌘" } : {}), ...SIGNS };
  return chord
    .split("+")
    .map((part) => names[part] ?? part.toUpperCase())
    .join(" + ");
}
