tracker_pages = A fejlesztések követése
tracker_board = Állapottábla
tracker_table = Táblázat
tracker_next_review = Következő felülvizsgálat
tracker_processes = Folyamatok
tracker_trends = Trendek

tracker_route = Megvalósítás módja
tracker_aim = Cél
tracker_scope = Hatókör
tracker_incidents = Incidensek
tracker_consulted = Bevont felek
tracker_summary = Összefoglaló
tracker_new_date = Új határidő
tracker_extended =
    { $count ->
        [1] egyszer meghosszabbítva
        [2] kétszer meghosszabbítva
       *[other] { $count } alkalommal meghosszabbítva
    }
tracker_files = Más programok számára: { $files }

improvement_waiting_for = Mire vár
improvement_owner_says =
    { $status ->
        [declined] a felelős szerint elutasítva
       *[done] a felelős szerint kész
    }
improvement_first_due = eredetileg { $date }
improvement_first_due_extended =
    { $count ->
        [one] eredetileg { $date }, egyszer meghosszabbítva
       *[other] eredetileg { $date }, { $count } alkalommal meghosszabbítva
    }
improvement_known_for = Ismertté válása óta
improvement_tracked_at = Külső követés
improvement_reason = Indok
improvement_measure = Sikerkritérium
improvement_findings = Megállapítások, amelyekre válaszol
improvement_dates = A határidő változásai
improvement_days_later = { $count } nappal később
improvement_days_earlier = { $count } nappal korábban
improvement_first_date = Első határidő
improvement_reviews = Felülvizsgálatok
improvement_new_date = új határidő: { $date }
improvement_incidents = A mögötte álló incidensek
improvement_procedures = Eljárások, amelyeket módosít
improvement_revisions = Az általa előidézett módosítások

waiting_decision = Döntésre: elfogadás vagy elutasítás.
waiting_owner_by = A felelősre ({ $owner }), határidő: { $date }
waiting_owner = A felelősre ({ $owner }); nincs határidő.
waiting_no_owner_by = Felelős kijelölésére; határidő: { $date }
waiting_no_owner = Felelős kijelölésére; nincs határidő.
waiting_blocked_by = Az akadály elhárítására: { $reason }
waiting_blocked = Az akadály elhárítására.
waiting_review =
    { $status ->
        [declined] Az elutasítást megerősítő felülvizsgálatra.
       *[done] Ellenőrző felülvizsgálatra.
    }
waiting_review_looked =
    { $status ->
        [declined] Az elutasítást megerősítő felülvizsgálatra; utolsó áttekintés: { $date }
       *[done] Ellenőrző felülvizsgálatra; utolsó áttekintés: { $date }
    }
waiting_review_since =
    { $status ->
        [declined] Az elutasítást megerősítő felülvizsgálatra; nyilvántartásba vétel: { $date }
       *[done] Ellenőrző felülvizsgálatra; nyilvántartásba vétel: { $date }
    }
waiting_effect = Hatásának következő vizsgálatára: { $date }
waiting_nothing_verified = Semmire: ellenőrizve van, és hatásának vizsgálata lezárult.
waiting_nothing_declined = Semmire: egy felülvizsgálat megerősítette az elutasítást.

board_total = { $count } fejlesztés.
board_total_overdue = { $count } fejlesztés, { $overdue }.
board_order = Minden oszlopban a lejárt határidejűek állnak elöl.
board_by_state = Fejlesztések állapot szerint
board_none = nincs
board_more = és további { $count } a táblázatban
board_since = Dátum:

table_total = { $count } fejlesztés, a befejezetlenek elöl.
table_caption = Fejlesztések állapot szerint, a lejárt határidejűek elöl
table_order = Sorrend
table_by_state = Állapot szerint
table_by_due = Határidő szerint
table_by_owner = Felelős szerint
table_by_title = Cím szerint
table_by_service = Szolgáltatás szerint
table_show = Megjelenítés
table_clear = Összes törlése
table_overdue = Lejárt
table_within_14_days = 14 napon belül
table_within_30_days = 30 napon belül
table_later = Később
table_not_stated = Nincs megadva

agenda_overdue = Lejárt határidejű
agenda_due_soon = 14 napon belül esedékes
agenda_awaiting = Ellenőrzésre vár
agenda_blocked = Elakadt
agenda_proposed = Javasolt, döntésre vár
agenda_effect = Beválik a gyakorlatban?
agenda_unlooked = Régóta át nem tekintett

agenda_task_overdue = Új határidőt kell kitűzni, vagy tisztázni kell, mi az akadálya.
agenda_task_due_soon = Elkészül határidőre?
agenda_task_awaiting = A sikerkritérium vizsgálata után ellenőrzöttnek kell nyilvánítani vagy újra meg kell nyitni. A leghosszabb ideje várakozó áll elöl.
agenda_task_blocked = Ki tudja elhárítani az akadályt?
agenda_task_proposed = El kell fogadni felelőssel és határidővel, vagy indokolva el kell utasítani.
agenda_task_effect = A sikerkritériumot az ellenőrzés után 3, 6 és 12 hónappal újra meg kell vizsgálni.
agenda_task_unlooked = Szükség van még rá, halad még?

agenda_looked = Utolsó áttekintés: { $date }
agenda_not_looked_since = Nincs feljegyzett áttekintés; megnyitás: { $date }
agenda_not_looked = Nincs feljegyzett áttekintés.
agenda_verified = Ellenőrzés:
agenda_look_due = következő vizsgálat:
agenda_today = ma
agenda_in_days = { $count } nap múlva

next_review_total = { $improvements } fejlesztés áttekintendő, mindegyik egyszer, az első rá vonatkozó oknál; { $postmortems } utólagos elemzés megtárgyalandó; { $incidents } incidens lezárandó.
next_review_postmortems = Megtárgyalandó utólagos elemzések
next_review_closable = Lezárandó incidensek
next_review_command = A { $command } parancs e pontokkal kitöltésre kész jegyzőkönyvet készít.
next_review_unlooked = Ezeket több mint { $count } napja egyetlen felülvizsgálat sem tekintette át.
next_review_above = További { $count } egy fenti címsor alatt áll.
next_review_nothing_more = Nincs több: { $count } egy fenti címsor alatt áll.
next_review_postmortems_about = Megoldott incidensek, amelyek egyetlen felülvizsgálat jegyzőkönyvében sem szerepelnek: itt adhatók meg: { $field }.
next_review_closable_about = Felülvizsgálva, és minden fejlesztés ellenőrizve vagy elutasítva: beállítandó: { $setting }.
