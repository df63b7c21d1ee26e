month_short_1 = jan
month_short_2 = febr
month_short_3 = márc
month_short_4 = ápr
month_short_5 = máj
month_short_6 = jún
month_short_7 = júl
month_short_8 = aug
month_short_9 = szep
month_short_10 = okt
month_short_11 = nov
month_short_12 = dec

chart_numbers = A számok
chart_numbers_of = { $title }: a számok
chart_month = Hónap
chart_median = medián: { $median }
chart_1_second = 1 mp
chart_1_minute = 1 perc
chart_1_hour = 1 óra
chart_1_day = 1 nap
chart_1_week = 1 hét
chart_1_month = 1 hónap
chart_1_year = 1 év
chart_10_years = 10 év

trends_about = Az incidensek időtartamának eloszlása ferde: néhány incidens százszor annyi ideig tart, mint a legtöbb. Ezért mindegyik egy pont, mellette a mediánnal; nincs átlag, és nincs nyíl, amely néhány incidenst trendnek mutatna. Minden szám azt számolja, amit ez a kiadás mutat (állapot: { $date }), és a mögötte álló bejegyzésekhez vezet.

trends_incidents = Incidensek
trends_incidents_total =
    { $count ->
        [one] Összesen { $number } incidens.
       *[other] Összesen { $number } incidens.
    }
trends_incidents_outside =
    { $count ->
        [one] Ebből { $number } egyik oszlopban sem szerepel: régebbi, vagy csak az éve ismert. Az évenkénti táblázat mindet tartalmazza.
       *[other] Ebből { $number } egyik oszlopban sem szerepel: régebbi, vagy csak az éve ismert. Az évenkénti táblázat mindet tartalmazza.
    }
trends_incidents_many = Túl sok van belőlük ahhoz, hogy itt felsoroljuk: a számok az év azon oldalára vezetnek, amelyen az adott hónap kezdődik.
trends_by_year = Évenként
trends_by_year_and_severity = Incidensek évenként és súlyosság szerint
trends_year = Év
trends_without_date = Dátum nélkül
trends_by_month_and_severity = Incidensek hónaponként és súlyosság szerint
trends_by_month_about = Minden hónaphoz egy oszlop ({ $first } – { $last }), alul a legnagyobb súlyosság.

trends_durations = Észlelési, elszigetelési és helyreállítási idő
trends_time_to_detect = Észlelési idő
trends_time_to_contain = Elszigetelési idő
trends_time_to_recover = Helyreállítási idő
trends_dots_about = Minden pont egy incidens, és arra vezet. A skála logaritmikus: minden vonal sokszor messzebb van az előzőnél.
trends_dots_coarse = Az üres pontnak csak a napja, hónapja vagy éve ismert, ezért a helye hozzávetőleges.
trends_dots_median = A medián három incidenstől jelenik meg.
trends_dots_newest = Az ilyen időkkel rendelkező { $count } incidens közül a legújabb { $number } látható, a mediánok ezekre vonatkoznak.
trends_duration_none = „{ $from }” és „{ $to }” között: nincs incidens, amelynél mindkettő ismert.
trends_duration_few =
    { $count ->
        [one] „{ $from }” és „{ $to }” között: { $number } incidens, túl kevés a mediánhoz.
       *[other] „{ $from }” és „{ $to }” között: { $number } incidens, túl kevés a mediánhoz.
    }
trends_duration_median = „{ $from }” és „{ $to }” között: { $number } incidens, medián: { $median }, legrövidebb: { $shortest }, leghosszabb: { $longest }.
trends_duration_missing =
    { $count ->
        [one] A láthatók közül { $number } esetén nem ismert.
       *[other] A láthatók közül { $number } esetén nem ismert.
    }
trends_picture = Egy-egy pont { $count } incidenshez, logaritmikus skálán.
trends_picture_range = Egy-egy pont { $count } incidenshez, logaritmikus skálán; legrövidebb: { $shortest }, leghosszabb: { $longest }.
trends_picture_median = Medián: { $median }.
trends_by_severity = Súlyosság szerint
trends_durations_by_severity = Időtartamok súlyosság szerint
trends_medians_by_severity = Mediánok súlyosság szerint, és az incidensek száma
trends_median_of = { $title }, medián
trends_of = darab
trends_too_few = túl kevés
trends_none = nincs

trends_improvements = Megnyitott és lezárt fejlesztések
trends_improvements_total =
    { $count ->
        [one] Összesen { $total } fejlesztés; ma nyitott: { $open }.
       *[other] Összesen { $total } fejlesztés; ma nyitott: { $open }.
    }
trends_improvements_total_overdue =
    { $count ->
        [one] Összesen { $total } fejlesztés; ma nyitott: { $open }, ebből lejárt határidejű: { $overdue }.
       *[other] Összesen { $total } fejlesztés; ma nyitott: { $open }, ebből lejárt határidejű: { $overdue }.
    }
trends_improvements_about = Egy fejlesztés megnyitásának napja az, amelyet a bejegyzése megad, ennek hiányában az, amelyen első incidensét észrevették; akkor zárul le, amikor egy felülvizsgálat ellenőrzöttnek nyilvánítja vagy elutasítja. Az újra megnyitott fejlesztés az első megnyitása óta nyitottnak számít.
trends_improvements_unknown =
    { $count ->
        [one] { $number } egyik oszlopban sem szerepel, mert megnyitásának hónapja nem ismert.
       *[other] { $number } egyik oszlopban sem szerepel, mert megnyitásának hónapja nem ismert.
    }
trends_improvements_many = Túl sok van belőlük ahhoz, hogy itt felsoroljuk: a számok a teljes listára vezetnek.
trends_stock_note = Egy fejlesztés a hónap végén akkor számít lejártnak, ha az akkor érvényes, a felülvizsgálatok által addig meghosszabbított határidőig egyetlen felülvizsgálat sem zárta le. Hogy a felelős mikor készült el vele, az nincs nyilvántartva, ezért a felülvizsgálatra várók is köztük vannak; a ma lejártak fenti száma ezeket nem tartalmazza. A még be nem fejezett hónap a mai állapotot mutatja.
trends_flow = Megnyitott és lezárt fejlesztések hónaponként
trends_flow_about = Minden hónaphoz két oszlop: balra a megnyitott, jobbra a felülvizsgálat által ellenőrzött vagy elutasított fejlesztések.
trends_opened = Megnyitva
trends_closed = Lezárva
trends_stock = Nyitott fejlesztések az egyes hónapok végén
trends_stock_about = Minden hónaphoz egy oszlop, felül a lejárt határidejűekkel.
trends_before_date = Határidő előtt vagy határidő nélkül
trends_past_date = Határidő után
trends_ages = A nyitott fejlesztések kora
trends_ages_about = { $days } naponként egy oszlop, balra a legfrissebbek; a lejárt rész az oszlop alján áll.
trends_age_class = { $from }–{ $to } nap
trends_days = nap
trends_age = Kor
trends_not_overdue = Nem lejárt
trends_overdue = Lejárt
trends_age_unknown = nem ismert

trends_findings = Megállapítások osztály és csapat szerint
trends_findings_total =
    { $count ->
        [one] Összesen { $number } megállapítás.
       *[other] Összesen { $number } megállapítás.
    }
trends_findings_about = A csapat az, amelyik az incidens kezeléséért felel, nem az, amelyik hibázott.
trends_findings_others = { $count } csapatnak nincs külön sora.
trends_findings_many = Túl sok van belőlük ahhoz, hogy itt felsoroljuk: a számok az osztály vagy a csapat oldalára vezetnek.
trends_findings_grid = Megállapítások osztály és az incidens kezeléséért felelős csapat szerint
trends_no_team = Nincs csapat
trends_other_teams = Az összes többi csapat

trends_recurrence = Ami egy éven belül megismétlődött
trends_recurrence_about = Olyan incidensek, amelyekben közös valami egy legfeljebb 365 nappal korábban észrevett másikkal. A közös elem nem jelent közös okot. A csak év szerint ismert incidensek nem számítanak bele.
trends_technique = Technika
trends_finding_class = A megállapítás osztálya
trends_process = Folyamat
trends_recurrence_of = { $kind }: ami egy éven belül megismétlődött
trends_came_back = Ismétlődés
trends_incidents_in_order = Incidensek időrendben
trends_times =
    { $times ->
        [one] egyszer ({ $incidents } incidens)
       *[other] { $times } alkalommal ({ $incidents } incidens)
    }
trends_same_day = ugyanazon a napon
trends_days_later = { $count } nappal később
trends_about_days_later = kb. { $count } nappal később
trends_earlier = és { $count } korábbi
trends_recurrence_more = További { $count } ugyanannyiszor vagy ritkábban ismétlődött, és nem látható.

trends_behind = A számok mögötti bejegyzések
trends_behind_durations = Időtartamok incidensenként
trends_behind_durations_about = Az egyes incidensek időtartamai súlyosság szerint
trends_behind_flow = Megnyitott és lezárt fejlesztések hónaponként
trends_behind_ages = Nyitott fejlesztések kor szerint
trends_behind_ledger = Minden fejlesztés a napjaival
trends_behind_ledger_about = Minden fejlesztés: megnyitás, érvényes határidő, lezárás, állapot
trends_date_that_holds = Érvényes határidő
trends_not_known = nem ismert
trends_behind_findings = Megállapítások csapat és osztály szerint
