import { describe, expect, it } from "vitest";
import { kindOf } from "./kinds.ts";

const bytes = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

describe("kinds of files that hold no article", () => {
  it.each([
    ["a film", "\0\0\0\x20ftypisom\0\0\x02\0", "video.mp4", "media"],
    ["a recording of a phone", "\0\0\0\x20ftypM4A \0\0\x02\0", "voice.m4a", "media"],
    ["a picture of a phone", "\0\0\0\x18ftypheic\0\0\0\0mif1", "photo.heic", "image"],
    ["music", "ID3\x04\0\0\0\0", "sound.mp3", "media"],
    ["a voice message", "OggS\0\x02", "voice.ogg", "media"],
    [
      "a page that Safari archived",
      "bplist00\xd1\x01\x02_\x10\x0fWebMainResource",
      "page.webarchive",
      "webArchive",
    ],
    ["a message of Outlook", "\xd0\xcf\x11\xe0\xa1\xb1", "news.msg", "outlookMail"],
    ["a link of Windows", "[InternetShortcut]\r\nURL=https://example.org/1\r\n", "a.url", "shortcut"],
    ["a link of Linux", "[Desktop Entry]\nType=Link\nURL=https://example.org/1\n", "a.desktop", "shortcut"],
    [
      "a link of macOS",
      '<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist version="1.0"><dict><key>URL</key><string>https://example.org/1</string></dict></plist>',
      "a.webloc",
      "shortcut",
    ],
    [
      "a link of macOS, binary",
      "bplist00\xd1\x01\x02SURL_\x10\x19https://example.org/1",
      "a.webloc",
      "shortcut",
    ],
    ["addresses alone", "https://example.org/1\nhttps://example.org/2\n", "links.txt", "shortcut"],
    [
      "an article below addresses that hold others",
      `${"https://archive.example/https://a.example/x\n".repeat(40)}An article.`,
      "a.txt",
      "text",
    ],
  ])("%s", (_, content, name, kind) => {
    expect(kindOf(bytes(content), name)).toBe(kind);
  });

  it.each([
    ["ID3 tags name the song.", "a.txt"],
    ["https://example.org/1\n\nThe minister said that the talks go on.", "a.txt"],
    ["URL of the report: https://example.org/1", "a.txt"],
  ])("are no articles such as %j", (content, name) => {
    expect(kindOf(bytes(content), name)).toBe("text");
  });
});
