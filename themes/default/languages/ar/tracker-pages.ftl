processes_total =
    { $findings ->
        [zero] { $findings } إخفاق
        [one] إخفاق واحد
        [two] إخفاقان
        [few] { $findings } إخفاقات
        [many] { $findings } إخفاقًا
       *[other] { $findings } إخفاق
    } في العمليات ضمن { $incidents ->
        [zero] { $incidents } حادث
        [one] حادث واحد
        [two] حادثين
        [few] { $incidents } حوادث
        [many] { $incidents } حادثًا
       *[other] { $incidents } حادث
    }، حسب ما أخفق؛ التحسينات غير المكتملة: { $open }.
processes_what_failed = ما أخفق
processes_findings =
    { $count ->
        [zero] نتيجة
        [one] نتيجة
        [two] نتيجتان
        [few] نتائج
        [many] نتيجة
       *[other] نتيجة
    }
processes_of =
    { $findings ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $findings } نتائج
        [many] { $findings } نتيجة
       *[other] { $findings } نتيجة
    } في { $incidents ->
        [zero] { $incidents } حادث
        [one] حادث واحد
        [two] حادثين
        [few] { $incidents } حوادث
        [many] { $incidents } حادثًا
       *[other] { $incidents } حادث
    }.
processes_of_since =
    { $findings ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $findings } نتائج
        [many] { $findings } نتيجة
       *[other] { $findings } نتيجة
    } في { $incidents ->
        [zero] { $incidents } حادث
        [one] حادث واحد
        [two] حادثين
        [few] { $incidents } حوادث
        [many] { $incidents } حادثًا
       *[other] { $incidents } حادث
    }، منذ { $since }.
processes_of_since_last =
    { $findings ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $findings } نتائج
        [many] { $findings } نتيجة
       *[other] { $findings } نتيجة
    } في { $incidents ->
        [zero] { $incidents } حادث
        [one] حادث واحد
        [two] حادثين
        [few] { $incidents } حوادث
        [many] { $incidents } حادثًا
       *[other] { $incidents } حادث
    }، منذ { $since }، وآخرها { $last }.
processes_in = الحادث: { $incident }
processes_more_findings = { $count } غيرها ضمن جميع النتائج
processes_changes = ما يتغير بسببه
processes_answers = تحسينات تعالج هذه النتائج
processes_more = { $count } غيرها.
processes_unanswered =
    { $count ->
        [zero] لا تحسين يعالجها.
        [one] لا تحسين يعالجها.
        [two] لا تحسين يعالجهما.
        [few] لا تحسين يعالجها.
        [many] لا تحسين يعالجها.
       *[other] لا تحسين يعالجها.
    }
processes_nobody = لا أحد مسجلًا
processes_procedures = إجراءات جرى تغييرها
processes_changed = تغيّرت
processes_none_yet = لا شيء بعد
processes_none = لا إخفاق مسجلًا في أي عملية.
processes_wide = على مستوى عدة فرق ومؤسسات
processes_wide_about =
    { $count ->
        [zero] لا تحسينات
        [one] تحسين واحد
        [two] تحسينان
        [few] { $count } تحسينات
        [many] { $count } تحسينًا
       *[other] { $count } تحسين
    } على نطاق المؤسسة أو أكثر من مؤسسة، مما لا يعالج أيًا من النتائج أعلاه.
processes_wide_caption = تحسينات واسعة النطاق
processes_nothing_more = لا شيء آخر.
procedure_name = إجراء
procedure_version = الإصدار
procedure_last_revised = آخر تنقيح
procedure_on_this_page = في هذه الصفحة
procedure_revisions = التنقيحات
procedure_improvements = التحسينات
procedure_because = بسبب { $improvements }
procedure_after = بعد { $incidents }
procedure_changed_by = تحسينات تغيّره
review_name = مراجعة
review_held_on = تاريخ الانعقاد
review_attended = الحضور
review_items = ما نُظر فيه
review_items_about = التحسينات التي نُظر فيها، وما تبيّن حينها، وحالتها الآن
review_found = ما تبيّن
review_now = الآن
review_postmortems = تحليلات ما بعد الحادث التي استُعرضت
service_levels_about =
    يجب تأكيد استلام كل بلاغ خلال { $days ->
        [zero] { $days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }، وفق أيام العمل في تقويم هذا الموقع.
service_levels_reports = البلاغات
service_levels_acknowledged_in_time = أُكد استلامها في الموعد
service_levels_acknowledged_late = أُكد استلامها متأخرًا
service_levels_waiting = بانتظار التأكيد
service_levels_unstated = دون ذكر الوقت
service_levels_time = زمن تأكيد الاستلام
service_levels_median_of = الوسيط من { $count }، من الاستلام إلى تأكيده
service_levels_by_month = حسب الشهر
service_levels_months_about = الشهر هو شهر البلاغ. ويُحسب الوسيط من البلاغات التي يُعرف طرفاها، أي الاستلام وتأكيده، بالدقيقة، ويُعرض ابتداءً من ثلاثة بلاغات من هذا النوع. وكل نقطة بلاغ منها على مقياس لوغاريتمي من دقيقة واحدة إلى ثلاثين يومًا، والدقيقة في أقصى اليسار؛ والحلقة المفرغة بلاغ متأخر.
service_levels_months_caption = تأكيد الاستلام حسب الشهر
service_levels_month = الشهر
service_levels_in_time = في الموعد
service_levels_late = متأخر
service_levels_median_time = الزمن الوسيط لتأكيد الاستلام
service_levels_scale = من دقيقة إلى 30 يومًا
service_levels_dots = نقاط
service_levels_without_time = دون وقت: { $count }
service_levels_median = الوسيط
service_levels_of = من { $count }
service_levels_too_few = عدد غير كافٍ
service_levels_none = لا شيء
service_levels_each = كل بلاغ
service_levels_each_caption = البلاغات وتأكيد استلامها، الأحدث أولًا
service_levels_report = البلاغ
service_levels_received = الاستلام
service_levels_acknowledged = تأكيد الاستلام
service_levels_after = المدة
service_levels_result = التقييم
service_levels_no_time = لم يُذكر الوقت
service_levels_not_yet = ليس بعد
service_levels_late_by = مدة التأخر: { $margin }
service_levels_overdue_by = متأخر، مدة التأخر: { $margin }
service_levels_overdue = متأخر
service_levels_due_in = بانتظار التأكيد، المتبقي: { $margin }
