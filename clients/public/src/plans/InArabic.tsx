import { directionOf } from '#kit';
import { Text } from '#kit/ui';

// What municipalities wrote is in their own language; whoever reads Arabic is told what this page is and where to ask.
const words =
  'هنا تخبر البلديات المواطنين بما تفعله من أجل معاملة متساوية: الأهداف والإجراءات والأرقام. كتبت البلديات النص باللغة الدنماركية. اسأل بلديتك إذا أردت أن يقرأه لك مترجم.';

export function InArabic() {
  return (
    <div lang="ar" dir={directionOf('ar')}>
      <Text tone="muted">{words}</Text>
    </div>
  );
}
