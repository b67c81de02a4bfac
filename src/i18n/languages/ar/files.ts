import { isolate } from "../../format.ts";
import type { files as English } from "../en/files.ts";
import { articlesCount, characters, leftOut, number, plural, words } from "./say.ts";

/** Arabic strings of what is told of files: why one was not read, and what is to be known of one that was. */
export const files: typeof English = {
  label: "ملاحظات على الملفات",
  empty: (file) => `الملف ${isolate(file)} فارغ. احفظ فيه نص المقال ثم أفلِته من جديد.`,
  wordless: (file) =>
    `لا كلمات في ${isolate(file)}، بل أرقام أو علامات فقط. أفلِت الملف الذي فيه المقال، أو ألصِق نصه.`,
  short: (file, count) =>
    `ليس في ${isolate(file)} إلا ${words(count)}، ولا تكاد تكون فيه نقطة للمقابلة. أُخذ كما هو، فإن كان المقال أطول فأفلِت نصه كاملاً أو ألصِقه واحذف هذا.`,
  noBody: (file) =>
    `لا شيء في ${isolate(file)} يبدو متن خبر، بل عناوين أو كلمات من حوله كقوائم الموقع. أُخذ كما هو، وليست فيه نقاط للمقابلة. أفلِت المقال كاملاً أو ألصِق نصه.`,
  image: (file) => `الملف ${isolate(file)} صورة. انسخ نص المقال من الصفحة وألصِقه، أو احفظه في ملف نصي.`,
  media: (file) =>
    `الملف ${isolate(file)} صوت أو فيديو. ألصِق نصاً مفرَّغاً منه، أو أفلِت ملف ترجمته (‎.srt أو ‎.vtt).`,
  locked: (file) =>
    `الملف ${isolate(file)} محميّ بكلمة مرور. افتحه بها واحفظه بلا كلمة مرور ثم أفلِته من جديد، أو انسخ نص المقال وألصِقه.`,
  oldOffice: (file) =>
    `الملف ${isolate(file)} بصيغة أوفيس القديمة قبل 2007 (‎.doc أو ‎.xls أو ‎.ppt) أو محميّ بكلمة مرور. افتحه واحفظه بصيغة ‎.docx أو نصاً بسيطاً.`,
  outlookMail: (file) =>
    `الملف ${isolate(file)} رسالة بصيغة أوتلوك (‎.msg). احفظها هناك نصاً أو بصيغة HTML وأفلِت ذلك الملف، أو انسخ نص المقال وألصِقه.`,
  webArchive: (file) =>
    `الملف ${isolate(file)} صفحة بصيغة أرشيف سفاري. احفظ الصفحة هناك بصيغة «مصدر الصفحة» وأفلِت ذلك الملف، أو انسخ نص المقال وألصِقه.`,
  shortcut: (file) =>
    `ليس في الملف ${isolate(file)} سوى رابط صفحة، و«مقابلة» لا تجلب شيئاً من الشبكة. افتح الصفحة واحفظها في ملف ثم أفلِته، أو انسخ نص المقال وألصِقه.`,
  spreadsheet: (file) =>
    `الملف ${isolate(file)} جدول بيانات. إن كان قائمة مقالات فاحفظه بصيغة CSV وأفلِت ذلك الملف.`,
  slides: (file) => `الملف ${isolate(file)} عرض تقديمي. انسخ نص المقال منه وألصِقه هنا.`,
  pages: (file) =>
    `الملف ${isolate(file)} مستند من iWork من آبل. صدِّره هناك بصيغة وورد (‎.docx) أو نصاً بسيطاً وأفلِت ذلك الملف.`,
  scan: (file) =>
    `الملف ${isolate(file)} من نوع PDF وفيه صور صفحات بلا حروف، ولعله مصوَّر بالماسح. استخرج نصه ببرنامج للتعرّف على الحروف، أو ألصِق نص المقال.`,
  slow: (file) => `طالت قراءة الملف ${isolate(file)} فتوقفت. انسخ نص المقال وألصِقه، أو احفظه نصاً بسيطاً.`,
  readerMissing: (file) =>
    `تعذّر تحميل الجزء الذي يقرأ ملفات مثل ${isolate(file)} من التطبيق. اتصل بالشبكة وأفلِت الملف من جديد، أو ألصِق نصه.`,
  leftOut: (file) =>
    `الملف ${isolate(file)} من نوع PDF، ولا تقرأه الصفحات المحفوظة في ملف واحد. افتح هذه المقابلة في «مقابلة» نفسها وأفلِت الملف هناك، أو ألصِق نص المقال.`,
  fromPdf: (file) =>
    `استُخرج نص الملف ${isolate(file)} من PDF، وهو يعرف السطور ولا يعرف الفقرات. قارن بدايات الفقرات بالملف الأصلي.`,
  pdfDoubtful: (file) =>
    `تعذّر تمييز بعض حروف الملف ${isolate(file)}: لا يقول PDF ما هي أو ما ترتيبها. قارن النص بالملف الأصلي، أو ألصِقه من المقال نفسه.`,
  binary: (file) => `الملف ${isolate(file)} ليس نصاً. انسخ نص المقال وألصِقه، أو احفظه في ملف نصي.`,
  unreadable: (file) => `تعذّرت قراءة الملف ${isolate(file)}. تأكد من أنه ما زال موجوداً ومن أن لك حق فتحه.`,
  compressed: (file) =>
    `الملف ${isolate(file)} أرشيف من نوع لا يُقرأ هنا (RAR أو 7z أو gzip). فُكَّ ضغطه ثم أفلِت الملفات، أو اجمعها في ملف zip.`,
  nested: (file) => `الملف ${isolate(file)} داخل عدة أرشيفات متداخلة. فُكَّ ضغطه ثم أفلِت الملفات التي فيه.`,
  damaged: (file) =>
    `الملف ${isolate(file)} تالف أو ناقص. احصل عليه أو احفظه مرة أخرى، أو انسخ نص المقال وألصِقه.`,
  tooLarge: (file, limit) =>
    `حجم الملف ${isolate(file)} يزيد على ${number(limit / 1e6)} ميغابايت، وهو أقصى ما يُقرأ من نوعه. أفلِت المقال وحده، أو انسخ نصه وألصِقه.`,
  tooComplex: (file) => `أجزاء الصفحة ${isolate(file)} أكثر مما يمكن قراءته. انسخ نص المقال وألصِقه.`,
  pageWhole: (file) =>
    `لم يتميّز مقال في الصفحة ${isolate(file)}، فأُخذ نصها كله. إن كانت فيه قوائم الموقع فألصِق نص المقال بدلاً منه.`,
  pageEmpty: (file) =>
    `لا نص في الصفحة ${isolate(file)}، وقد يكون نصها مما تكتبه البرمجيات. افتح الصفحة وانتظر ظهور نصها ثم احفظها من جديد في ملف واحد، أو انسخ النص وألصِقه.`,
  severalArticles: (file, count) =>
    `تبدو ${isolate(file)} صفحة عناوين تقود إلى مقالات (عددها ${number(count)}). أُخذ نصها كله. افتح المقال الذي تريده واحفظ صفحته.`,
  lockedParts: (file, count, parts) =>
    `في ${isolate(file)} ملفات محمية بكلمة مرور (عددها ${number(count)}) لم تُقرأ: ${leftOut(parts)}. فُكَّ ضغطه بكلمة المرور ثم أفلِت الملفات.`,
  archiveEmpty: (file) =>
    `ليس في ${isolate(file)} ملف يصلح أن يكون مقالاً. ضع فيه ملفات نصية أو صفحات محفوظة أو مستندات ثم أفلِته من جديد.`,
  folderEmpty: (folder) =>
    `ليس في المجلد ${isolate(folder)} ملف يصلح أن يكون مقالاً. ضع فيه ملفات نصية أو صفحات محفوظة أو مستندات ثم أفلِته من جديد.`,
  folderCut: (folder, limit) =>
    `في المجلد ${isolate(folder)} أكثر من ${number(limit)} ملف، ولم يُنظر فيما زاد عليها. أفلِت مجلداً أصغر، أو ملفات المقالات نفسها.`,
  archiveCut: (file, limit, left) =>
    `يزيد ${isolate(file)} بعد فك ضغطه على ${number(limit / 1e6)} ميغابايت تُقرأ من الأرشيف الواحد، ولم يُقرأ منه: ${leftOut(left)}. فُكَّ ضغطه ثم أفلِت المقالات التي تحتاج إليها.`,
  mailEmpty: (file) => `لا نص في الرسالة ${isolate(file)}. افتحها وانسخ نص المقال وألصِقه.`,
  listColumns: (file, count, found) =>
    `ليس بين أعمدة القائمة ${isolate(file)} (وعددها ${number(count)}) عمود فيه نصوص المقالات. بُحث عن: النص، النص الكامل، المحتوى، text، وما يشبهها، ووُجد: ${leftOut(found)}. سمِّ عمود النصوص كذلك ثم أفلِت القائمة من جديد.`,
  listEmpty: (file) => `لا مقالات في القائمة ${isolate(file)}. تأكد من اكتمال التصدير ثم أفلِتها من جديد.`,
  listTextless: (file, count) =>
    `في القائمة ${isolate(file)} مواد بلا نص لم تؤخذ (عددها ${number(count)}). أضف نصوصها إليها، أو احفظ صفحات تلك المقالات.`,
  listCut: (file, taken, total) =>
    `مواد القائمة ${isolate(file)} عددها ${number(total)}، وقُرئ منها أول ${articlesCount(taken)}. أبقِ فيها ما تحتاج إليه ثم أفلِتها من جديد.`,
  listExcerpts: (file, count) =>
    `في القائمة ${isolate(file)} نصوص مبتورة (عددها ${number(count)}): ليس في التصدير إلا أولها. للمقال كاملاً احفظ صفحته وأفلِتها.`,
  tooLong: (file, limit) =>
    `${isolate(file)} أطول مما ينبغي: أقصى طول للمقال الواحد ${characters(limit)}. اقتصر على المقال نفسه ثم أضفه من جديد.`,
  duplicate: (file, other, outlet) =>
    `في ${isolate(file)}${outlet ? ` (${isolate(outlet)})` : ""} ما في ${isolate(other)} نفسه، فحُمّل النص مرة واحدة.`,
  stopped: (read, total, left) =>
    `أُوقفت القراءة بعد ${number(read)} من ${number(total)}، ولم يُقرأ: ${leftOut(left)}. أفلِتها من جديد لتضيفها.`,
  tooMuch: (count, limit, left, taken) =>
    `هذه المقالات مجتمعةً أطول من أن تُقابَل: أقصى ما تسعه مقابلة من ${articlesCount(count)} هو ${characters(limit)} للجميع. ${taken > 0 ? `عدد ما أُخذ: ${number(taken)}، ولم يؤخذ` : "لم يؤخذ"}: ${leftOut(left)}. اقتطع منها نص المقال وحده، أو قابِل عدداً أقل.`,
  tooMany: (taken, limit, left) =>
    `أقصى ما تسعه المقابلة ${articlesCount(limit)}. أُخذ منها أول ${number(taken)}، ولم يؤخذ: ${leftOut(left)}.`,
  encoding: (file, encoding) =>
    `الملف ${isolate(file)} ليس بترميز UTF-8، فقُرئ على أنه ${isolate(encoding)}. إن بدت حروفه مشوّهة فاختر ترميزاً آخر.`,
  folded: (unread, notes) =>
    [
      ...(unread > 0
        ? [
            plural(unread, {
              one: "ملف واحد لم يُقرأ",
              two: "ملفان لم يُقرآ",
              few: "{n} ملفات لم تُقرأ",
              many: "{n} ملفاً لم تُقرأ",
              other: "{n} ملف لم تُقرأ",
            }),
          ]
        : []),
      ...(notes > 0
        ? [
            plural(notes, {
              one: "ملاحظة واحدة",
              two: "ملاحظتان",
              few: "{n} ملاحظات",
              many: "{n} ملاحظة",
              other: "{n} ملاحظة",
            }),
          ]
        : []),
    ].join("، "),
  dismissAll: "إخفاء الملاحظات كلها",
};
