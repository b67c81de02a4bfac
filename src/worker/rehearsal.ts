import type { ArticleInput } from "../model/article.ts";

const AR = `وزارة النقل تغلق الميناء الشمالي بعد العاصفة

قالت وزارة النقل يوم الاثنين إن الميناء الشمالي أُغلق بعد عاصفة قوية ضربت الساحل. وأضاف المتحدث باسم الوزارة أن 14 بحاراً نُقلوا إلى المستشفى، بينهم ثلاثة في حالة خطيرة. وأكد رئيس البلدية سامي الدالي أن المدارس ستبقى مغلقة حتى يوم الخميس، بينما تواصل فرق الإنقاذ البحث عن سفينة صيد. وبحسب هيئة الأرصاد فإن سرعة الرياح تجاوزت مئة كيلومتر في الساعة. «لم نشهد مثل هذه العاصفة منذ عشرين عاماً»، قال أحد الصيادين.

وتقدر الخسائر بنحو 2,5 مليون دولار، وفق ما ذكرت شركة التأمين. وطالبت النقابة الحكومة بتعويض العمال الذين فقدوا قواربهم.`;

const AR_OTHER = `إغلاق الميناء الشمالي وإصابة بحارة

أُغلق الميناء الشمالي إثر عاصفة شديدة، حسبما أعلنت وزارة النقل الاثنين، ونُقل خمسة عشر بحاراً إلى المستشفى. وذكر رئيس بلدية المدينة أن المدارس مغلقة إلى الخميس، وأن البحث عن سفينة صيد مفقودة مستمر. وقال صياد «لم نر عاصفة كهذه منذ عشرين سنة». وبلغت سرعة الرياح 110 كيلومترات في الساعة، بحسب الأرصاد الجوية. ولم تعلق شركة التأمين على حجم الخسائر.`;

const EN = `Storm closes northern port

The transport ministry said on Monday that the northern port was closed after a strong storm hit the coast. Its spokesman added that 14 sailors had been taken to hospital, three of them in a serious condition. Mayor Sami Dali said schools would stay closed until Thursday, while rescue teams went on looking for a fishing boat. "We have not seen such a storm for twenty years," one fisherman said. According to the weather service, winds reached 110 kilometres an hour. Losses are put at about $2.5 million.`;

/**
 * Three short reports of a storm that never was. The worker compares them while nobody waits, so that the reader's first
 * comparison finds the engine compiled and not cold.
 */
export const REHEARSAL: readonly ArticleInput[] = [AR, AR_OTHER, EN].map((text, i) => ({
  name: String(i),
  text,
}));
