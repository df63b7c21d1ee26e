scorecard_sum = النقاط الظاهرة كاملةً: { $share }.
scorecard_share = { $met } من { $judged }
scorecard_counted = محسوبة من السجل، لا بتقدير من أشخاص.
scorecard_partial = تستند إلى ما تعرضه هذه النسخة؛ وقد تعرض نسخة أخرى أكثر من ذلك.
scorecard_caption = ما يُظهره السجل عن الاستجابة
scorecard_point = النقطة
scorecard_shown = ظاهرة؟
scorecard_by_what = السند
scorecard_more = و{ $count } غيرها
scorecard_sequence = يشمل التسلسل السبب السابق للكشف
scorecard_turns = نقاط التحوّل واردة في التسلسل الزمني
scorecard_claims = التأكيدات مقرونة بأدلتها
scorecard_evidence = الأدلة قابلة للتحقق
scorecard_actor = الجهة الفاعلة مذكورة، أو مذكور أنها غير معروفة
scorecard_root = السبب الجذري محدد
scorecard_findings = لكل نتيجة ما يقابلها
scorecard_badly = لكل ما لم يسر على ما يرام ما يقابله
scorecard_notices = أُخطر كل من وجب إخطاره
scorecard_parties = لكل طرف دور
scorecard_reviews = استعرضته مراجعة
scorecard_improvements = تم التحقق من التحسينات أو رفضها
scorecard_sequence_no_detection = لا صف محدد على أنه الكشف
scorecard_sequence_no_cause = لا صف قبل الكشف يبيّن السبب؛ الكشف:
scorecard_sequence_rows =
    { $count ->
        [zero] { $count } صف يبيّن السبب قبل الكشف:
        [one] صف واحد يبيّن السبب قبل الكشف:
        [two] صفان يبيّنان السبب قبل الكشف:
        [few] { $count } صفوف تبيّن السبب قبل الكشف:
        [many] { $count } صفًا يبيّن السبب قبل الكشف:
       *[other] { $count } صف يبيّن السبب قبل الكشف:
    }
scorecard_turns_all = { $done } من { $all } ظاهرة:
scorecard_turns_none = لا شيء ظاهر من أصل { $all }
scorecard_turns_some = { $done } من { $all } ظاهرة، وغير الظاهر { $missing }:
scorecard_turn_started = البدء
scorecard_turn_detected = الكشف
scorecard_turn_acknowledged = تأكيد الاستلام
scorecard_turn_contained = الاحتواء
scorecard_turn_recovered = التعافي
scorecard_claims_all = { $done } من { $all } من الصفوف والنتائج مقرونة بأدلة، عدا صفوف التواصل
scorecard_claims_some = { $done } من { $all } من الصفوف والنتائج مقرونة بأدلة، عدا صفوف التواصل؛ وما لا دليل ظاهرًا له:
scorecard_claims_kept = { $done } من { $all } من الصفوف والنتائج مقرونة بأدلة واردة في هذه النسخة، عدا صفوف التواصل
scorecard_claims_none = لا شيء معروض يحتاج إلى دليل
scorecard_evidence_all = { $done } من { $all } لها قيمة تجزئة ووقت جمع
scorecard_evidence_some = { $done } من { $all } لها قيمة تجزئة ووقت جمع؛ وما لا يظهر له ذلك:
scorecard_evidence_none = لا أدلة معروضة
scorecard_actor_outage = انقطاع خدمة: لا مهاجم
scorecard_actor_none = لا جهة فاعلة معروضة
scorecard_actor_unknown = مذكور أنها غير معروفة:
scorecard_actor_stated = مذكورة:
scorecard_root_none = لا نتيجة محددة على أنها السبب الجذري
scorecard_root_named = محدد في
scorecard_findings_all = { $done } من { $all } لها تحسين أو سبب لعدم وجوده
scorecard_findings_some = { $done } من { $all } لها تحسين أو سبب لعدم وجوده؛ وما لا يظهر له ذلك:
scorecard_findings_none = لا نتائج معروضة
scorecard_badly_none = لا شيء من هذا القبيل مدرج
scorecard_badly_kept = لا مقابل معروضًا في هذه النسخة من أصل { $all }:
scorecard_badly_all = { $done } من { $all } مقرونة بنتيجة أو بسبب:
scorecard_badly_some = { $done } من { $all } مقرونة بنتيجة أو بسبب؛ وما ليس كذلك، بترتيب القائمة: { $without }؛
scorecard_badly_place = التقييم
scorecard_notices_place = الإخطارات
scorecard_parties_place = الأطراف
scorecard_notices_none = لا التزام بالإخطار معروضًا
scorecard_notices_sent =
    أُرسل { $sent } من { $all }{ $late ->
        [0] { "" }
       *[other] ، منها متأخرًا { $late }
    }{ $open ->
        [0] { "" }
       *[other] ؛ ولم يُرسل بعد { $open }
    }{ $overdue ->
        [0] { "" }
       *[other] ؛ وتجاوز الموعد { $overdue }
    }:
scorecard_parties_none = لا أطراف معروضة
scorecard_parties_all = { $done } من { $all } لها دور:
scorecard_reviews_on = تمت مراجعته في
scorecard_review_by = { $day } من قِبل { $team }
scorecard_reviews_of_improvements = لا مراجعة معروضة للسجل كاملًا؛ ونُظر في التحسينات في
scorecard_reviews_none = لا مراجعات معروضة
scorecard_improvements_none = لا تحسينات معروضة
scorecard_improvements_all =
    { $done } من { $all }{ $overdue ->
        [0] { "" }
       *[other] ، المتأخر منها { $overdue }
    }
scorecard_improvements_some =
    { $done } من { $all }{ $overdue ->
        [0] { "" }
       *[other] ، المتأخر منها { $overdue }
    }؛ والبقية:
