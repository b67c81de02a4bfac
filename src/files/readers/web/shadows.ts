/** What an element shows in the place of its own content, as HTML writes it and as SingleFile wrote it before that. */
const SHADOW = "template[shadowrootmode], template[shadowmode]";

/** So many are shown; each is looked for from the top, and a page of thousands is no article. */
const MOST_SHADOWS = 200;

/** Puts the words that elements of a saved page show in the place of their own where a reader would see them. */
export function showShadows(document: Document): void {
  for (let left = MOST_SHADOWS; left > 0; left--) {
    const shadow = document.querySelector<HTMLTemplateElement>(SHADOW);
    if (!shadow) return;
    const { content, parentElement: host } = shadow;
    shadow.remove();
    if (!host) continue;
    fillSlots(content, [...host.childNodes]);
    host.replaceChildren(content);
  }
}

/** Each child stands in the slot that it names, or in the one without a name; where there is none it is not shown. */
function fillSlots(shadow: DocumentFragment, children: readonly ChildNode[]): void {
  for (const slot of shadow.querySelectorAll("slot")) {
    const name = slot.getAttribute("name") ?? "";
    const own = children.filter((child) => slotOf(child) === name && child.parentNode !== slot);
    if (own.some(({ textContent }) => textContent?.trim())) slot.replaceWith(...own);
  }
}

const slotOf = (child: ChildNode): string =>
  child instanceof Element ? (child.getAttribute("slot") ?? "") : "";
