script_search_fault = تعذر تحميل البحث. وكل سجل مدرج أيضًا في قائمة.
script_search_kind = النوع
script_search_severity = الخطورة
script_search_year = السنة
script_search_service = الخدمة
script_search_team = الفريق
script_search_class = فئة النتيجة
script_search_any = الكل
script_search_nothing_for = لا نتائج للبحث عن «{ $query }».
script_search_records_for =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    } للبحث عن «{ $query }»
script_search_nothing = لا نتائج للبحث
script_search_found =
    { $count ->
        [zero] عُثر على { $count } سجل
        [one] عُثر على سجل واحد
        [two] عُثر على سجلين
        [few] عُثر على { $count } سجلات
        [many] عُثر على { $count } سجلًا
       *[other] عُثر على { $count } سجل
    }
script_table_shown = المعروض: { $shown } من { $total }
script_report_missing = يجب اختيار قيمة لكل مقياس أساسي؛ الناقص: { $metrics }.
script_report_score = الدرجة { $score }
script_report_temporal = الزمنية { $score }
script_report_environmental = البيئية { $score }
script_report_result = { $scores }. { $vector }
script_report_saved = حُفظ البلاغ باسم { $file }. يُرجى إرساله إلى العنوان أعلاه.
script_report_subject = بلاغ أمني: { $title }
script_report_mail = فُتحت الرسالة في برنامج البريد لديك. ولا يُرسل شيء حتى ترسلها منه.
script_report_attached = البلاغ في الملف المرفق، { $file }.
script_report_too_long = البلاغ أطول من أن تُنشأ له رسالة هنا. وقد حُفظ باسم { $file }: يُرجى إرفاق هذا الملف بالرسالة.
