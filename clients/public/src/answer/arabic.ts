import { setupI18n, type I18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const [left, limit, over, day] = [0, 0, 0, ''];

/**
 * What stands around the questions, for those who answer in Arabic. The app has no Arabic of its own yet, and a button
 * that nobody can read would leave them with answers that they cannot send.
 */
const words: readonly (readonly [MessageDescriptor, string | readonly (string | readonly [string])[]])[] = [
  [msg`Language of the questions`, 'لغة الأسئلة'],
  [msg`Your invitation`, 'رمز الدعوة'],
  [
    msg`24 letters and digits. It shows that you may answer, and is kept apart from what you answer.`,
    '24 حرفًا ورقمًا. يبيّن أنه يحق لك أن تجيب، ويُحفظ منفصلًا عن إجاباتك.',
  ],
  [msg`You can answer until ${{ day }}.`, ['يمكنك الإجابة حتى ', ['day'], '.']],
  [msg`Send my answers`, 'أرسل إجاباتي'],
  [
    msg`Answers can be sent once and not changed afterwards, because nobody can find yours again. Leave out names in what you write.`,
    'تُرسل الإجابات مرة واحدة ولا يمكن تغييرها بعد ذلك، لأن لا أحد يستطيع العثور على إجاباتك. لا تذكر أسماء فيما تكتب.',
  ],
  [msg`Thank you`, 'شكرًا لك'],
  [msg`Your answers have arrived`, 'وصلت إجاباتك'],
  [
    msg`Nothing leads from them to you or to your invitation. You can close this page now.`,
    'لا شيء يربطها بك أو بدعوتك. يمكنك إغلاق هذه الصفحة الآن.',
  ],
  [msg`We do not know this code. Look at it once more.`, 'لا نعرف هذا الرمز. تحقق منه مرة أخرى.'],
  [msg`Answer at least one question.`, 'أجب عن سؤال واحد على الأقل.'],
  [msg`Your answers are not sent yet`, 'لم تُرسل إجاباتك بعد'],
  [
    msg`If you leave this page they are lost. To leave all the same, choose once more where you want to go.`,
    'إذا غادرت هذه الصفحة ضاعت إجاباتك. إذا أردت المغادرة مع ذلك، فاختر مرة أخرى إلى أين تريد الذهاب.',
  ],
  [msg`Take my answer back`, 'امسح إجابتي'],
  [msg`Your answers could not be taken`, 'لم نتمكن من استلام إجاباتك'],
  [msg`Nothing was sent now`, 'لم يُرسل شيء الآن'],
  [msg`Copy what I wrote`, 'انسخ ما كتبته'],
  [msg`Copied.`, 'تم النسخ.'],
  [
    msg`It is closed and takes no more answers. What you wrote is still here.`,
    'أُغلق الاستبيان ولا يستقبل إجابات أخرى. ما كتبته ما زال هنا.',
  ],
  [
    msg`This invitation has been used. If you have just sent your answers, they have arrived.`,
    'استُعملت هذه الدعوة. إذا كنت قد أرسلت إجاباتك للتو فقد وصلت.',
  ],
  [msg`(optional)`, '(اختياري)'],
  [msg`${{ left }} characters left`, ['بقي ', ['left'], ' حرفًا']],
  [msg`Up to ${{ limit }} characters`, ['حتى ', ['limit'], ' حرف']],
  [msg`${{ over }} characters too many`, ['زيادة ', ['over'], ' حرفًا']],
  [msg`Something needs a second look`, 'هناك ما يحتاج إلى مراجعة'],
  [msg`Fill this in.`, 'هذا السؤال يحتاج إلى إجابة.'],
  [msg`That did not work`, 'لم ينجح ذلك'],
  [msg`Try again`, 'حاول مرة أخرى'],
  [
    msg`We could not reach the service. What you typed is still here; try again in a moment.`,
    'لم نتمكن من الاتصال بالخدمة. ما كتبته ما زال هنا، حاول مرة أخرى بعد قليل.',
  ],
  [
    msg`Something went wrong on our side. What you typed is still here; try again in a moment.`,
    'حدث خطأ لدينا. ما كتبته ما زال هنا، حاول مرة أخرى بعد قليل.',
  ],
  [
    msg`Very many are asking at this moment. Wait a minute, then try again; what you typed stays here.`,
    'يستعمل الخدمة عدد كبير من الناس الآن. انتظر دقيقة ثم حاول مرة أخرى، ما كتبته يبقى هنا.',
  ],
];

/** The app's own words, with those in Arabic that there are. */
export function inArabic(i18n: I18n): I18n {
  const arabic = Object.fromEntries(words.map(([{ id }, text]) => [id, text]));
  const messages = { ...i18n.messages, ...arabic } as typeof i18n.messages;
  return setupI18n({ locale: 'ar', messages: { ar: messages } });
}
