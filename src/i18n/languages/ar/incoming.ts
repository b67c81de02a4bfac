import { isolate } from "../../format.ts";
import type { incoming as English } from "../en/incoming.ts";
import { articlesCount, characters, leftOut, number, percent, plural, words } from "./say.ts";

/** Arabic strings of what comes in: files, pasted texts, their outlets, the analysis. */
export const incoming: typeof English = {
  drop: {
    heading: "أفلِت المقالات هنا",
    hint: "نصوص وصفحات محفوظة ومستندات ورسائل وقوائم ومجلدات وملفات ZIP. تبقى على جهازك.",
    room: (n) => `بقي متّسع لـ${n === 1 ? "مقال واحد" : n === 2 ? "مقالين" : articlesCount(n)}.`,
    full: (limit) => `المقابلة ممتلئة: فيها ${articlesCount(limit)}. احذف مقالاً قبل أن تضيف غيره.`,
  },

  paste: {
    heading: "إلصاق مقالات",
    text: "نص المقال",
    outlet: "الوسيلة",
    outletHint: "مثلاً: رويترز",
    title: "اسم النص (اختياري)",
    add: "أضف المقال",
    needed: "ألصِق نص المقال أولاً.",
    onlyAddress:
      "هذا رابط صفحة فقط، و«مقابلة» لا تجلب شيئاً من الشبكة. افتح الصفحة وانسخ نص المقال وألصِقه أعلاه، أو احفظ الصفحة وأفلِت ملفها.",
    address: "عنوان الصفحة (اختياري)",
    fromPage: "أُخذ النص من صفحة ويب: بقيت فقراته، ولم تبقَ روابطه ولا تنسيقه.",
    several: {
      legend: (n) => `عدد المقالات التي وُجدت: ${number(n)}`,
      by: {
        rule: "بينها أسطر مثل --- أو ***",
        blank: "بينها عدة أسطر فارغة",
        title: "لكل منها سطر مثل «العنوان: …»",
      },
      split: (n) => `أضف كلّاً منها على حدة (${articlesCount(n)})`,
      whole: "أضفه كله مقالاً واحداً",
      words: (n) =>
        plural(n, {
          one: "كلمة واحدة",
          two: "كلمتان",
          few: "{n} كلمات",
          many: "{n} كلمة",
          other: "{n} كلمة",
        }),
      addAll: (n) => `أضف المقالات (${number(n)})`,
    },
    unnamed: (n) => `نص ملصق ${number(n)}`,
  },

  analysis: {
    label: "التحليل",
    stages: {
      loading: "تجهيز التحليل",
      segmentation: "تمييز الجمل والنقاط",
      voices: "تمييز المتحدثين",
      alignment: "مطابقة النقاط بين الوسائل",
      events: "فصل الأحداث بعضها عن بعض",
      claims: "جمع النقاط",
      figures: "مقارنة الأرقام",
    },
    of: (done, total) => `${number(done)} من ${number(total)}`,
    cancel: "إيقاف التحليل",
    cancelled: "أُوقف التحليل.",
    again: "إعادة التحليل",
    done: (points) =>
      plural(points, {
        zero: "اكتمل التحليل: لا نقاط.",
        one: "اكتمل التحليل: نقطة واحدة.",
        two: "اكتمل التحليل: نقطتان.",
        few: "اكتمل التحليل: {n} نقاط.",
        many: "اكتمل التحليل: {n} نقطة.",
        other: "اكتمل التحليل: {n} نقطة.",
      }),
    failed: (reason) => `توقف التحليل بسبب خطأ: ${isolate(reason)}`,
    stale: "المعروض نتيجة ما قبل التغيير الأخير.",
    early: {
      heading: (points) =>
        plural(points, {
          zero: "لا تطابقات مؤكدة بعد",
          one: "التطابقات الأولى: نقطة واحدة",
          two: "التطابقات الأولى: نقطتان",
          few: "التطابقات الأولى: {n} نقاط",
          many: "التطابقات الأولى: {n} نقطة",
          other: "التطابقات الأولى: {n} نقطة",
        }),
      going: "المقارنة مستمرة.",
      note: "هذه أوثق التطابقات من نظرة أولى فقط. ما لم يظهر هنا قد يظهر لاحقًا، وقد تتغير حدود النقاط.",
      outlets: (count) =>
        plural(count, {
          one: "وسيلة واحدة",
          two: "وسيلتان",
          few: "{n} وسائل",
          many: "{n} وسيلة",
          other: "{n} وسيلة",
        }),
      show: (points) =>
        plural(points, {
          one: "عرض النقطة الأولى",
          two: "عرض أول نقطتين",
          few: "عرض أول {n} نقاط",
          many: "عرض أول {n} نقطة",
          other: "عرض أول {n} نقطة",
        }),
      whole: "اكتملت المقارنة، وما تقرؤه الآن هو ما كان معروضًا قبل اكتمالها.",
      showAll: "عرض المقارنة",
    },
    needSecond: "أضف مقالاً ثانياً عن الحدث نفسه لتبدأ المقابلة.",
  },

  files: {
    label: "ملاحظات على الملفات",
    empty: (file) => `الملف ${isolate(file)} فارغ. احفظ فيه نص المقال ثم أفلِته من جديد.`,
    wordless: (file) =>
      `لا كلمات في الملف ${isolate(file)}، بل أرقام أو علامات فقط. أفلِت الملف الذي فيه المقال، أو ألصِق نصه.`,
    short: (file, count) =>
      `ليس في الملف ${isolate(file)} إلا ${words(count)}، ولا تكاد تكون فيه نقطة للمقابلة. أُخذ كما هو، فإن كان المقال أطول فأفلِت نصه كاملاً أو ألصِقه واحذف هذا.`,
    noBody: (file) =>
      `لا شيء في الملف ${isolate(file)} يبدو متن خبر، بل عناوين أو كلمات من حوله كقوائم الموقع. أُخذ كما هو، وليست فيه نقاط للمقابلة. أفلِت المقال كاملاً أو ألصِق نصه.`,
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
      `الملف ${isolate(file)} أطول مما ينبغي: أقصى طول للمقال الواحد ${characters(limit)}. اقتصر على المقال نفسه ثم أفلِته من جديد.`,
    duplicate: (file, other, outlet) =>
      `نص الملف ${isolate(file)}${outlet ? ` (${isolate(outlet)})` : ""} هو نص ${isolate(other)} نفسه، فحُمّل مرة واحدة.`,
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
  },

  arriving: {
    reading: (done, total) => `قراءة الملفات: ${number(done)} من ${number(total)}`,
    stop: "أوقف القراءة",
    sources: "المصادر والتفاصيل",
    details: "التفاصيل",
    from: {
      page: "من الصفحة",
      file: "من الملف",
      mail: "من الرسالة",
      list: "من القائمة",
      text: "تخمين من النص",
      address: "تخمين من رابط الصفحة",
      name: "تخمين من اسم الملف",
    },
    outletFrom: (from) => `الوسيلة: ${from}`,
    guessWords: (words) => `في النص: «${isolate(words)}»`,
    inside: (file, path) => `${isolate(path)} في ${isolate(file)}`,
    packed: (file, articles) => `${isolate(file)}: ${articles}`,
    encoding: (name) => `قُرئ على أنه ${isolate(name)}، وهذا تخمين`,
    chooseEncoding: "اختر الترميز",
    encodings: "ترميز الملف",
    moreEncodings: "ترميزات أخرى",
    encodingHint:
      "اختر الترميز الذي تستقيم فيه الكلمات. يُستبدل النص، وتبقى الأسماء والتصحيحات حيث توافقه، ويمكن التراجع عنه.",
    bytesGone: "لا يُحتفظ بالملف نفسه إلا ما دامت الصفحة مفتوحة. لقراءته بترميز آخر ضع الملف مكانه مرة أخرى.",
    scripts: {
      arabic: "العربية",
      cyrillic: "السيريلية",
      latin: "أوروبا الغربية",
      any: "يونيكود",
      other: "غيرها",
    },
    language: "لغة النص",
    direction: "اتجاه النص",
    directions: { rtl: "من اليمين إلى اليسار", ltr: "من اليسار إلى اليمين" },
    replaceFile: "ضع ملفاً مكانه",
    severalInside: (file, n) =>
      `في ${isolate(file)} مقالات عدة (${number(n)}). وُضع أولها مكان النص القديم، وأفلِت الملف في الصفحة لتضيف سائرها.`,
    dropToReplace: (name) => `أفلِت الملف هنا ليحل محل ${isolate(name)}`,
    orderByDate: "رتّب الأعمدة بحسب التاريخ",
    copyWhole: (n, other) => `كلماته كلها (${number(n)}) واردة في ${isolate(other)}`,
    copyPart: (n, of, share, other) =>
      `من كلماته (${number(of)}) ورد ${number(n)} بحرفه في ${isolate(other)} (${percent(share)})`,
    copies: (n, found) =>
      `مقالات ورد نصف كلماتها فأكثر بحرفه في مقال آخر (عددها ${number(n)}): ${leftOut(found)}.`,
    agencyText: (agencies) => `نص من وكالة: ${leftOut(agencies)}`,
    sameAgency: (articles, agency) =>
      `المقالات ${leftOut(articles)} تذكر وكالة واحدة مصدراً لنصها: ${isolate(agency)}.`,
    copyOf: (article, other, share) => `${isolate(article)} من ${isolate(other)} (${percent(share)})`,
  },

  outlets: {
    label: "الوسائل",
    hint: "سمِّ الوسائل كي تُنسب النقاط إلى أصحابها.",
    name: (siglum) => `اسم الوسيلة ${siglum}`,
    placeholder: "اسم الوسيلة",
    remove: (name) => `حذف ${isolate(name)}`,
    earlier: (name) => `تقديم ${isolate(name)} موضعاً واحداً`,
    later: (name) => `تأخير ${isolate(name)} موضعاً واحداً`,
    menu: (name) => `خيارات ${isolate(name)}`,
    edit: "الوسائل: أسماؤها ومصادرها",
    done: "تم",
    setApart: "استبعاده: حدث آخر",
    language: "لغة النص",
    otherLanguage: "لغة أخرى",
  },

  tray: {
    heading: (n) =>
      plural(n, {
        zero: "لا مقالات عن حدث آخر",
        one: "مقال واحد يبدو أنه عن حدث آخر",
        two: "مقالان يبدو أنهما عن حدث آخر",
        few: "{n} مقالات يبدو أنها عن حدث آخر",
        many: "{n} مقالاً يبدو أنها عن حدث آخر",
        other: "{n} مقال يبدو أنها عن حدث آخر",
      }),
    shared: (shared, of) => `عدد عباراته ${number(of)}، يرد منها في المقالات الأخرى ${number(shared)}.`,
    ownNames: "لم يرد إلا هنا:",
    byReader: "استبعدتَه أنت.",
    why: "لماذا؟",
    takeIn: "أدخِله في المقابلة",
    takeInAll: (n) =>
      plural(n, {
        one: "أدخِله في المقابلة",
        two: "أدخِلهما في المقابلة",
        other: "أدخِلها في المقابلة",
      }),
    takeInName: (name) => `أدخِل ${isolate(name)} في المقابلة`,
    read: "اعرض النص",
  },
};
