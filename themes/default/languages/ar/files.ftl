file_improvements_csv = التحسينات بصيغة CSV
file_improvements_json = التحسينات بصيغة JSON
file_incidents_csv = الحوادث بصيغة CSV
file_incidents_json = الحوادث بصيغة JSON
file_calendar = مواعيد الإنجاز في تقويم
file_timeline = التسلسل الزمني بصيغة CSV
file_indicators = المؤشرات بصيغة CSV
file_navigator = التقنيات في طبقة ATT&CK Navigator
file_veris = الحوادث بصيغة VERIS
file_osv = سجل OSV
file_openvex = مستند OpenVEX
file_osv_all = جميع سجلات OSV
file_osv_changes = تغييرات سجلات OSV
file_improvements_csv_note = صف لكل تحسين: ما هو، ومن المسؤول عنه، وموعد إنجازه، وما يعالجه. لبرامج الجداول.
file_json_note = المحتوى نفسه، مع بقاء الأرقام والقوائم والقيم الغائبة على حالها. للبرامج.
file_incidents_csv_note = صف لكل حادث: نقاط التحوّل والأزمنة الفاصلة بينها والأثر والنتائج والتحسينات. لبرامج الجداول.
file_navigator_note = طبقة بالتنسيق 4.5 لأداة ATT&CK Navigator، تُفتح فيها عبر «Open existing layer». ودرجة كل تقنية هي عدد الحوادث التي تذكرها.
file_veris_note = الحوادث الأمنية بألفاظ VERIS 1.3، للمقارنة بين المؤسسات. وما لا يذكره السجل يُكتب Unknown.
file_csaf_note = نقطة بداية برامج CSAF: الجهة الناشرة، ومواضع مستندات النشرات الأمنية والحوادث وقيم تجزئتها والمفاتيح. وتعثر عليها البرامج تلقائيًا من عنوان هذا الموقع.
file_osv_all_note = جميع سجلات OSV، لأدوات فحص الاعتماديات.
file_osv_ecosystem_note = ما يتضمن منها حزمة من { $ecosystem }.
file_osv_changes_note = وقت آخر تغيير لكل سجل OSV، الأحدث أولًا: وقت ومعرّف في كل سطر، ليجلب البرنامج الجديد منها.
calendar_name = التحسينات: { $site }
calendar_name_team = تحسينات { $team }: { $site }
calendar_state = الحالة: { $state }
calendar_owner = الجهة المسؤولة: { $owner }
calendar_incidents = الحوادث: { $incidents }
calendar_measure = قياس الأثر: { $measure }
navigator_about = تقنيات ATT&CK للحوادث في { $url } (TLP:{ $label }). والدرجة هي عدد الحوادث التي تذكر التقنية.
navigator_incidents =
    { $count ->
        [zero] { $count } حادث
        [one] حادث واحد
        [two] حادثان
        [few] { $count } حوادث
        [many] { $count } حادثًا
       *[other] { $count } حادث
    }
exports_about = محتوى هذه الصفحات لبرامج الجداول والتقويم والبرامج الأخرى. ويضم كل ملف ما يجوز لهذه النسخة معرفته لا أكثر، ويُكتب من جديد مع الصفحات.
exports_advisories = النشرات الأمنية
exports_incidents = الحوادث
exports_improvements = التحسينات
exports_osv =
    يتوفر سجل OSV لـ { $count ->
        [zero] { $count }
        [one] نشرة أمنية واحدة
        [two] نشرتين أمنيتين
        [few] { $count }
        [many] { $count }
       *[other] { $count }
    } من أصل { $total ->
        [zero] { $total } نشرة أمنية
        [one] نشرة أمنية واحدة
        [two] نشرتين أمنيتين
        [few] { $total } نشرات أمنية
        [many] { $total } نشرة أمنية
       *[other] { $total } نشرة أمنية
    }: وهي التي تذكر حزمة من منظومة حزم وإصداراتها المتأثرة بالأرقام. أما ما لا يُعبَّر عنه إلا بالكلمات فيرد في صفحة النشرة.
exports_documents = النشرات الأمنية وتقارير الحوادث متاحة في صورة مستندات CSAF مع قيم تجزئتها في { $folder }.
exports_folder = مجلد خاص بها
exports_vex =
    يتوفر مستند OpenVEX إلى جانب الصفحة، في { $path }، لـ { $count ->
        [zero] { $count } نشرة أمنية
        [one] نشرة أمنية واحدة
        [two] نشرتين أمنيتين
        [few] { $count } نشرات أمنية
        [many] { $count } نشرة أمنية
       *[other] { $count } نشرة أمنية
    }. ويوصل إليه أسفل الصفحة.
exports_indicators =
    تتوفر مؤشرات الاختراق في جدول إلى جانب الصفحة، في { $path }، لـ { $count ->
        [zero] { $count } نشرة أمنية
        [one] نشرة أمنية واحدة
        [two] نشرتين أمنيتين
        [few] { $count } نشرات أمنية
        [many] { $count } نشرة أمنية
       *[other] { $count } نشرة أمنية
    }. وترد القيم فيه كما هي دون تعطيل.
exports_timelines =
    يتوفر التسلسل الزمني في جدول إلى جانب الصفحة، في { $path }، لـ { $count ->
        [zero] { $count } حادث
        [one] حادث واحد
        [two] حادثين
        [few] { $count } حوادث
        [many] { $count } حادثًا
       *[other] { $count } حادث
    }. ويوصل إليه أسفل الصفحة.
exports_calendars = التقويمات
exports_calendars_about = مواعيد إنجاز التحسينات في صورة مهام. ويكون الاشتراك بالعنوان الكامل ليراجعه البرنامج كل يوم؛ والبرنامج الذي لا يعرض المهام لا يُظهر شيئًا. ويبقى ما أُنجز 90 يومًا حتى تُغلق المهمة.
exports_all_teams = جميع الفرق
exports_feeds = الخلاصات
exports_feeds_about = الجديد للقراء والبرامج يرد في { $feeds }.
exports_feeds_page = صفحة الخلاصات
exports_reading = كيف تُقرأ
exports_reading_osv = تتبع سجلات OSV الإصدار 1.7.3 من مخططها، ومستندات OpenVEX الإصدار 0.2.0. واليوم دون وقت يعني بدايته بتوقيت UTC. ولا يتضمن { $file } صف عناوين.
exports_reading_labels = لا يضم أي ملف عن النشرات الأمنية ما يتجاوز TLP:AMBER، ولا أي مسودة.
exports_reading_csv = يتبع CSV المعيار RFC 4180، بترميز UTF-8 مع صف عناوين. والأوقات وفق ISO 8601 بتوقيت UTC؛ واليوم أو الشهر أو السنة وحدها هي كل ما يُعرف. والفترات الزمنية مُدد وفق ISO 8601، وتذكر أسماؤها طرفيها. وتفصل بين عناصر القائمة العلامة «; ».
exports_reading_formulas = النص الذي قد يعدّه برنامج الجداول صيغة حسابية، لأنه يبدأ بإحدى العلامات = أو + أو - أو @ أو بعلامة جدولة أو بفاصل أسطر، تسبقه فاصلة عليا. وبحذفها يعود النص كما كُتب. أما الأرقام والتواريخ فهي كما هي.
exports_reading_json = يستخدم JSON الأسماء نفسها، مع بقاء الأرقام والقوائم وnull على حالها والنصوص دون تغيير.
exports_reading_tlp = يدل { $field } على أشد تصنيف لما يجوز أن يعرضه الصف؛ وفي التسلسل الزمني هو تصنيف الصف نفسه. وتجب مشاركة الملف وفق أشد صفوفه تصنيفًا.
exports_reading_tlp_beyond = يدل { $field } على أشد تصنيف لما يجوز أن يعرضه الصف؛ وفي التسلسل الزمني هو تصنيف الصف نفسه. وتجب مشاركة الملف وفق أشد صفوفه تصنيفًا؛ ولا يُوجَّه أي ملف هنا إلى من يتجاوز { $label }.
deadlines_note = هذا بيان بما تم، وأداة تعين على احتساب المهل. وهو ليس مشورة قانونية: فالمهل تتوقف على وقائع وأحكام قانونية لا تعرفها هذه الصفحة.
deadlines_pending = لم تُرسل
deadlines_nothing = لا شيء بانتظار الإرسال.
deadlines_sent = أُرسلت
deadlines_more_sent =
    { $count ->
        [zero] { $count } غيرها في صفحات حوادثها.
        [one] إخطار آخر في صفحة حادثه.
        [two] إخطاران آخران في صفحات حوادثهما.
        [few] { $count } أخرى في صفحات حوادثها.
        [many] { $count } غيرها في صفحات حوادثها.
       *[other] { $count } غيرها في صفحات حوادثها.
    }
deadlines_duties = الالتزامات وكيفية احتساب مُهلها
deadlines_duties_about = ما تبدأ به مهلة كل التزام، ونهايتها، ومصدرها
deadlines_duty = الالتزام
deadlines_started_by = تبدأ المهلة من
deadlines_started = تبدأ من
deadlines_deadline = المهلة
deadlines_recipient = الجهة المتلقية
deadlines_source = المصدر
deadlines_or = { $list }، أو { $last }
deadlines_counting = الساعات محسوبة بدقة، حتى عند تغيير التوقيت الصيفي والشتوي. والأشهر والأيام التقويمية وفق المنطقة الزمنية للموقع، وأيام عمل هيئة الأوراق المالية والبورصات الأمريكية وفق التقويم الفيدرالي في نيويورك. والبداية التي لا يُعرف منها إلا اليوم تُحسب من بداية ذلك اليوم.
