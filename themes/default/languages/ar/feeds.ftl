feeds_about = السجلات الجديدة والمعدّلة تصل إليك. للاشتراك، يُنسخ عنوان الخلاصة إلى قارئ الخلاصات أو إلى البرنامج أو الدردشة التي تتابعها.
feeds_formats = كل خلاصة متاحة بصيغتي Atom وJSON Feed، والمحتوى فيهما واحد. وتضم النص الكامل لأحدث السجلات وعددها { $count }، الأحدث تغييرًا أولًا؛ وتضم خلاصة الخدمة أو المنتج أو الفريق أحدث { $group_count }. وكل سجل يتغير يظهر من جديد، والسجل المسحوب يُذكر أنه سُحب.
feeds_site = الموقع كله
feeds_by_severity = حسب الخطورة
feeds_by_service = حسب الخدمة
feeds_by_product = حسب المنتج
feeds_by_product_note = النشرات الأمنية التي تتناول المنتج، بما فيها ما يذكر أنه «غير متأثر».
feeds_by_team = حسب الفريق
feeds_by_team_note = كل ما يتولى الفريق مسؤوليته. ويظهر التحسين حين تنظر فيه مراجعة.
feeds_all = جميع السجلات
feeds_severity =
    { $severity ->
        [critical] الخطورة: حرجة
        [high] الخطورة: عالية
        [medium] الخطورة: متوسطة
        [low] الخطورة: منخفضة
       *[none] الخطورة: معدومة
    }
feeds_title = { $name } · { $site }
feeds_for_all = لمن لا يريد أن يفوته شيء: جميع السجلات عدا التحسينات.
feeds_for_advisories = للعملاء: هل أنا متأثر، وماذا أفعل، وقبل أي موعد.
feeds_for_incidents = للعملاء والمهندسين: ما الذي حدث، ولماذا، وما الذي يتغير بسببه.
feeds_for_severity =
    لمن لا تعنيه إلا الخطورة { $severity ->
        [critical] الحرجة
        [high] العالية
        [medium] المتوسطة
        [low] المنخفضة
       *[none] المعدومة
    }: النشرات الأمنية والحوادث بهذه الخطورة.
feeds_for_service = لمن يستخدم { $name } أو يشغّلها: نشراتها الأمنية وحوادثها.
feeds_for_product = لمن لديه { $name }: النشرات الأمنية المتعلقة بالمنتج.
feeds_for_team = لفريق { $name } ومن يعمل معه: ما يتولى الفريق مسؤوليته.
feeds_as_atom = { $name } بصيغة Atom
feeds_as_json = { $name } بصيغة JSON Feed
feeds_entries =
    { $count ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مداخل
        [many] { $count } مدخلًا
       *[other] { $count } مدخل
    }
feeds_programs = للبرامج
feeds_programs_id = معرّف المدخل هو عنوان صفحته، وهو لا يتغير أبدًا. ويدل { $updated } على آخر تغيير يذكره السجل، لا على وقت إنشاء هذه الصفحات.
feeds_programs_kind = للفئات مخططات عناوينها هي عناوين هذه الأسطر. { $kind }: الحوادث والنشرات الأمنية وسائر الأنواع، وفق مجلد صفحاتها.
feeds_programs_severity = { $severity }: critical (حرجة) أو high (عالية) أو medium (متوسطة) أو low (منخفضة) أو none (معدومة).
feeds_programs_status = { $status }: حالة الحادث؛ وللنشرة الأمنية published (منشورة) أو updated (محدّثة) أو withdrawn (مسحوبة).
feeds_programs_product_status = { $status }: وضع المنتج كما تذكره النشرة الأمنية، بألفاظ CSAF.
feeds_programs_names = { $service } { $begin }و{ $product }{ $end }: أسماء.
feeds_programs_tlp = { $tlp }: أشد تصنيف لما يذكره المدخل أو الخلاصة، ويذكره أيضًا { $rights }. وتجب مشاركة الخلاصة وفق تصنيفها.
feeds_programs_tlp_beyond = { $tlp }: أشد تصنيف لما يذكره المدخل أو الخلاصة، ويذكره أيضًا { $rights }. وتجب مشاركة الخلاصة وفق تصنيفها؛ ولا تُوجَّه أي خلاصة هنا إلى من يتجاوز { $label }.
feeds_programs_json = في JSON Feed يذكر الكائن { $object } الأمر نفسه: لكل عنصر { $item_id } و{ $kind } و{ $severity } و{ $status } و{ $tlp }، وللخلاصة { $tlp } و{ $updated }، وهو وقت أحدث عناصرها.
