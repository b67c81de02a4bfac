import { isolate } from "../../format.ts";
import type { wording as English } from "../en/wording.ts";
import { list, plural, times } from "./say.ts";

/** Arabic strings of the view Wording. */
export const wording: typeof English = {
  wording: {
    waiting: "جارٍ مقارنة الألفاظ…",
    failed: "تعذّرت مقارنة الألفاظ. أعِد تحميل الصفحة للمحاولة من جديد.",
    sections: {
      naming: "التسميات",
      reporting: "ألفاظ النقل",
      tone: "الأقواس والتحفّظ والألقاب",
      values: "الأرقام والتواريخ",
      versions: "الصيغ",
    },
    sectionsLabel: "ما تُقارَن ألفاظه",
    row: "الصف",
    form: (form, n) => `«${isolate(form)}»، ${times(n)}`,
    none: "–",
    noneIn: (sigla) => `ليس في ${list(sigla)}`,
    naming: {
      heading: "بماذا تسمّي الوسائل الشيء نفسه",
      column: "المسمّى",
      empty: "لم يُعثر على شيء بأكثر من تسمية.",
      kinds: { person: "شخص", group: "جماعة", place: "مكان", name: "اسم", word: "لفظ" },
      unmatched: "لم يُطابَق",
      why: "لماذا جُمعت؟",
      spelling: "فرق في الرسم فقط",
      menu: (name) => `تصحيح تسميات ${isolate(name)}`,
      merge: "هو نفسه",
      split: "يسمّي شيئاً آخر:",
      reasons: {
        slot: "تقعان في الموضع نفسه من نقطة واحدة",
        apposition: "يفسّر النص إحداهما بالأخرى",
        parenthesis: "إحداهما بين قوسين بعد الأخرى",
        abbreviation: "إحداهما اختصار للأخرى",
        head: "تشتركان في الكلمة التي تحمل الاسم",
        concept: "لهما معنى واحد في المعجم",
        sound: "تُلفظان بالحروف نفسها في لغتين",
        voice: "اسمان لصوت واحد",
        spelling: "تختلفان في الرسم أو التصريف فقط",
        reader: "جمعتَ بينهما بنفسك",
      },
      pair: (a, b, reason) => `${isolate(a)} – ${isolate(b)}: ${reason}`,
    },
    reporting: {
      heading: "بأي ألفاظ تقدّم كل وسيلة الصوت",
      column: "الصوت",
      empty: "لم يُعثر على ألفاظ نقل.",
    },
    tone: {
      heading: "ما تضيفه صيغة إلى الألفاظ نفسها ولا تضيفه أخرى",
      column: "الألفاظ",
      empty: "لم يُعثر على فروق من هذا النوع في النقاط المشتركة.",
      kinds: {
        "quotation-marks": "علامات اقتباس",
        intensifier: "ألفاظ تقوية",
        hedge: "ألفاظ تحفّظ",
        title: "لقب مذكور",
      },
      without: "من دونها",
      finding: (word, siglum) => `«${isolate(word)}» في ${siglum}، والألفاظ من دونها`,
    },
    values: {
      heading: "الأرقام والتواريخ جنباً إلى جنب",
      column: "النقطة",
      differ: "مختلفة",
      written: "قيمة واحدة بكتابات مختلفة",
      empty: "لا رقم ولا تاريخ يختلف في نقطة مشتركة.",
    },
    versions: {
      heading: "كل نقطة بألفاظ كل وسيلة",
      against: "المقارنة مع",
      first: "أول وسيلة في كل نقطة",
      same: (sigla) => `الألفاظ نفسها في ${list(sigla)}`,
      agency: "ربما عن وكالة أو بيان واحد",
      empty: "لا نقطة ترويها أكثر من وسيلة.",
      acrossLanguages: "بلغة أخرى: تُقارَن الأسماء والأرقام والتواريخ فقط.",
      more: (n) =>
        plural(n, {
          one: "نقطة أخرى",
          two: "نقطتان أخريان",
          few: "{n} نقاط أخرى",
          many: "{n} نقطة أخرى",
          other: "{n} نقطة أخرى",
        }),
    },
    copy: "نسخ",
    copyMarkdown: "بصيغة Markdown",
    copyQuotes: "اقتباسات مع الوسيلة والعنوان والتاريخ",
    notice:
      "تُعدّ الكلمات في متن المقالات المحمّلة. جُمعت الصفوف آلياً: افتح أي رقم واقرأ جُمله قبل أن تعتمد عليه.",
  },
};
