import { choice, list, map, open, text } from './form.ts';
import { key, needed, rest } from './key.ts';
import { unprinted } from './role.ts';

// 提示 is what a severity was called before; today it is what a message advises.
const severity = choice({ error: ['错误'], warning: ['警告'], info: ['说明', '提示'], off: ['关闭', '不查'] });

export const checks = map({
  allow: key(
    '允许',
    list(
      map({
        code: needed('代码', text, '消息后面的代码', 'the code behind the message', { role: unprinted.check }),
        text: key('文字', text, '只在这段文字上允许', 'only on this text', {
          role: unprinted.exception,
          byDefault: '全文',
        }),
        reason: needed('理由', text, '为什么允许', 'why it is allowed', { role: unprinted.exception }),
      }),
    ),
    '允许的例外，各有理由',
    'exceptions, each with its reason',
  ),
  severities: rest('代码', open(severity), '代码: 错误、警告、说明或关闭', 'code → error, warning, info or off'),
});
