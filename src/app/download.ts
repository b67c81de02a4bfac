/** How long the address of a download is held: browsers read it some time after the click. */
const HELD_MS = 60_000;

/** Has the browser save a file where it saves downloads. Nothing is sent: the bytes come from this page. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, HELD_MS);
}
