import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { decodeUtf7 } from "../../encodings/utf7.ts";
import { MAX_CHARACTERS } from "../../limits.ts";
import { refused, type DroppedFile, type ReadableFile } from "../../reading.ts";
import type { Opened } from "../opening.ts";

/** A mail out of its packing. */
export interface OpenedMail {
  /** Line ends LF; "" where the mail has only HTML. */
  readonly plain: string;
  readonly html?: string;
  readonly subject: string;
  /** What the sender is called. */
  readonly from: string;
  /** The header, as it is written. */
  readonly date: string;
  /** The documents attached to it. */
  readonly inside: readonly DroppedFile[];
}

/** Takes a mail (RFC 5322) apart. */
export async function openMail({ name, bytes }: ReadableFile): Promise<Opened> {
  const mail = await parsed(bytes);
  if (!mail) return refused({ kind: "damaged", file: name });
  const text = mail.text ?? "";
  const plain = (decodeUtf7(text) ?? text).replace(/\r\n?/g, "\n").trim();
  const inside = mail.attachments.filter(isDocument).map(asFile);
  if (plain.length > MAX_CHARACTERS && mail.html === undefined && inside.length === 0)
    return refused({ kind: "tooLong", file: name, limit: MAX_CHARACTERS });
  return {
    articles: [],
    notes: [],
    mail: {
      plain,
      ...(mail.html === undefined ? {} : { html: mail.html }),
      subject: mail.subject ?? "",
      from: nameOf(mail.from ?? mail.sender),
      date: mail.headers.find(({ key }) => key === "date")?.value ?? "",
      inside,
    },
  };
}

/** Null where it is broken beyond what mail programs put up with. */
async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return null;
  }
}

/** What a sender is called; the host of the address where there is no name. */
export function nameOf(sender: Address | undefined): string {
  if (!sender) return "";
  return sender.name || (sender.address?.split("@")[1] ?? "");
}

/** Pictures of the layout, signatures and invitations are no articles. */
const NO_DOCUMENT = /^(?:image|audio|video|font)\/|signature|pgp|calendar|ics$/;
const isDocument = ({ mimeType, related }: Attachment): boolean => !related && !NO_DOCUMENT.test(mimeType);

function asFile({ filename, mimeType, content }: Attachment, index: number): DroppedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const ending = mimeType === "message/rfc822" ? ".eml" : "";
  return { name: filename ?? `${String(index + 1)}${ending}`, bytes, size: bytes.length };
}
