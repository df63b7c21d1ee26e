script_timeline_controls = التسلسل الزمني
script_timeline_no_lane = بلا مسار
script_timeline_rows_shown = الصفوف المعروضة: { $shown } من { $all }
script_timeline_rows = الصفوف المراد عرضها
script_timeline_all = الكل
script_timeline_all_shown = جميع الصفوف معروضة
script_timeline_to_utc = عرض الأوقات بتوقيت UTC
script_timeline_to_local = عرض الأوقات بمنطقتي الزمنية
script_timeline_local = الأوقات بتوقيت { $zone }؛ ويبقى الرسم بتوقيت UTC
script_timeline_utc = الأوقات بتوقيت UTC
script_timeline_copy = نسخ بصيغة CSV
script_timeline_copied =
    { $count ->
        [zero] نُسخ { $count } صف
        [one] نُسخ صف واحد
        [two] نُسخ صفان
        [few] نُسخت { $count } صفوف
        [many] نُسخ { $count } صفًا
       *[other] نُسخ { $count } صف
    }
script_timeline_refused = لم يسمح المتصفح بالنسخ: يمكن استخدام الملف بدلًا من ذلك
script_lanes_hint = يمكن التأشير على علامة، أو التنقل بين العلامات بمفاتيح الأسهم.
script_affected_version_of = الإصدار { $version } من { $product }
script_affected_head_affected = { $what } متأثر.
script_affected_head_unread = هذا ليس إصدارًا من { $product } يمكن مقارنته.
script_affected_head_words = لا تستطيع هذه الصفحة تحديد ما إذا كان { $what } متأثرًا.
script_affected_head_open = غير معروف بعد: يجري التحقيق فيما إذا كان { $what } متأثرًا.
script_affected_head_unknown = لا تذكر هذه النشرة الأمنية ما إذا كان { $what } متأثرًا.
script_affected_head_outside = { $what } ليس ضمن الإصدارات المتأثرة.
script_affected_head_fixed = { $what } تم إصلاحه.
script_affected_head_safe = { $what } غير متأثر.
script_affected_group = { $ids }: { $said }
script_affected_no_place = لا يمكن معرفة موضعه في ترتيب الإصدارات.
script_affected_suffix = لا يجعله سابقًا لأول إصدار متأثر، { $first }، سوى لاحقته.
script_affected_earlier = هو أقدم من { $first } الذي تبدأ منه الإصدارات المتأثرة.
script_affected_later_than_fix = هو أحدث من { $fixed } الذي يتضمن الإصلاح.
script_affected_before_fix = هو أحدث من { $last } وأقدم من الإصلاح.
script_affected_not_below = هو ليس أدنى من { $end } الذي تنتهي عنده الإصدارات المتأثرة.
script_affected_one_by_one = الإصدارات المتأثرة مذكورة واحدًا واحدًا: { $versions }.
script_affected_later_than_last = هو أحدث من { $last }، آخر إصدار مذكور على أنه متأثر، ولم يُذكر أي إصلاح.
script_affected_which = الإصدارات المعنية: { $which }.
script_affected_no_fix = لم يُذكر أي إصدار تم إصلاحه.
script_affected_upgrade = يجب الترقية إلى { $versions }.
script_affected_or = { $list } أو { $last }
script_affected_named_as_fixed = الإصدارات المذكورة على أنها تم إصلاحها: { $versions }.
script_affected_in_words = تصف النشرة الأمنية الإصدارات المعنية بالكلمات.
script_affected_said_affected = متأثر: { $which }.
script_affected_said_safe = غير متأثر: { $which }.
script_affected_said_fixed = تم إصلاحه: { $which }.
script_affected_said_open = قيد التحقيق: { $which }.
script_affected_order = لا موضع لـ «{ $version }» في ترتيب { $order }.
script_affected_has_fix = يتضمن الإصلاح.
script_affected_no_range = لا يقع في أي من النطاقات أدناه.
script_affected_what_to_do = ما العمل
script_affected_ask = سؤال الناشر
script_affected_copy_link = نسخ رابط لهذه الإجابة
script_affected_no_version = يُرجى كتابة الإصدار المستخدم لديك.
script_copy = نسخ
script_copy_code = نسخ { $code }
script_copied = تم النسخ.
script_copy_indicators = نسخ الكل بصيغة معطّلة
script_steps_ticked = الخطوات المؤشَّر عليها في هذا المتصفح: { $done } من { $all }.
script_steps_tick = يمكن التأشير على ما أُنجز: يحفظه هذا المتصفح.
