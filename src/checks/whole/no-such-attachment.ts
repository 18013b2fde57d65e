import { check } from '../check.ts';
import { matches } from '../matches.ts';

/**
 * 详见附件3, （附件2）. Behind a title, a document number or 的 it is another document's; 附件2份 counts them.
 */
const mentioned = /(?<=^|[（(，。；：、见照按据阅考填写报和及与至在])附件[ \u3000]?(\d{1,2})(?![\d份个件项张页年.．])/g;

export const noSuchAttachment = check({
  code: 'no-such-attachment',
  severity: 'warning',
  basis: { zh: 'GB/T 9704-2012，7.3.4：附件说明和附件的顺序号一致', en: 'GB/T 9704-2012, 7.3.4' },
  words: () => ({
    title: { zh: '文中说到的附件没有', en: 'an attachment that the text speaks of is not there' },
    why: {
      zh: '正文写“详见附件3”，附件只有两个：多半是删了附件、改了次序，正文没有跟着改。',
      en: 'The text refers to an attachment by a number that no attachment has.',
    },
    cure: {
      zh: '核对序号，或补上附件；是别的文件的附件，写明文件名，如“《……》附件3”。',
      en: 'Mend the number, add the attachment, or name the document it belongs to.',
    },
  }),
  *run({ passages, issue }) {
    const count = issue?.bulletin.attachments.length ?? 0;
    // Without any it may be another document's that is spoken of.
    if (count === 0) return;
    for (const { text, place } of matches(passages, mentioned)) {
      const number = Number(text.replace(/\D/g, ''));
      if (number >= 1 && number <= count) continue;
      yield {
        ...place,
        message: {
          zh: `没有“${text}”：本文附件只有${count}个`,
          en: `there is no attachment ${number}: the document has only ${count}`,
        },
        hint: {
          zh: '核对附件的序号；漏了附件的，在“附件”里补上；是别的文件的附件，写明是哪个文件的',
          en: 'look up the number, add the attachment, or say which document it belongs to',
        },
      };
    }
  },
});
