file_improvements_csv = Fejlesztések CSV-formátumban
file_improvements_json = Fejlesztések JSON-formátumban
file_incidents_csv = Incidensek CSV-formátumban
file_incidents_json = Incidensek JSON-formátumban
file_calendar = Határidők naptárként
file_timeline = Idővonal CSV-formátumban
file_indicators = Indikátorok CSV-formátumban
file_navigator = Technikák ATT&CK Navigator-rétegként
file_veris = Incidensek VERIS-rekordokként
file_osv = OSV-rekord
file_openvex = OpenVEX-dokumentum
file_osv_all = Minden OSV-rekord
file_osv_changes = Az OSV-rekordok változásai

file_improvements_csv_note = Fejlesztésenként egy sor: mi az, ki a felelőse, mi a határideje, mire válaszol. Táblázatkezelőhöz.
file_json_note = Ugyanez, valódi számokkal, listákkal és hiányzó értékekkel. Programokhoz.
file_incidents_csv_note = Incidensenként egy sor: fordulópontok, a köztük eltelt idők, hatás, megállapítások, fejlesztések. Táblázatkezelőhöz.
file_navigator_note = 4.5-ös formátumú réteg az ATT&CK Navigatorhoz: ott az „Open existing layer” paranccsal nyitható meg. Minden technika pontszáma az azt megnevező incidensek száma.
file_veris_note = Biztonsági incidensek a VERIS 1.3 szavaival, szervezetek közötti összehasonlításhoz. Amit egy bejegyzés nem közöl, az Unknown (ismeretlen).
file_csaf_note = Itt kezdi egy CSAF-kliens: ki a közzétevő, és hol vannak a biztonsági közlemények és az incidensek dokumentumai, hash-értékeik és a kulcsok. A programok a webhely címéből maguktól megtalálják.
file_osv_all_note = Minden OSV-rekord, függőségvizsgálókhoz.
file_osv_ecosystem_note = Ezek közül azok, amelyek a következő ökoszisztéma csomagjára vonatkoznak: { $ecosystem }.
file_osv_changes_note = Mikor módosult utoljára az egyes OSV-rekord, a legutóbbival kezdve: soronként egy időpont és egy azonosító, hogy a programok csak az újat töltsék le.

calendar_name = Fejlesztések: { $site }
calendar_name_team = Fejlesztések, { $team }: { $site }
calendar_state = Állapot: { $state }
calendar_owner = Felelős: { $owner }
calendar_incidents = Incidensek: { $incidents }
calendar_measure = Sikerkritérium: { $measure }
navigator_about = Az itt közölt incidensek ATT&CK-technikái: { $url } (TLP:{ $label }). A pontszám a technikát megnevező incidensek száma.
navigator_incidents = { $count } incidens

exports_about = Ezen oldalak tartalma táblázatkezelők, naptárak és programok számára. Minden fájl azt tartalmazza, amit ez a kiadás közölhet, és nem többet, és az oldalakkal együtt újra elkészül.
exports_advisories = Biztonsági közlemények
exports_incidents = Incidensek
exports_improvements = Fejlesztések
exports_osv =
    { $count ->
        [one] { $total } biztonsági közlemény közül { $count } rendelkezik OSV-rekorddal: amelyik megnevezi egy ökoszisztéma csomagját és annak érintett verzióit számokkal. Ami csak szavakkal mondható el, az a közlemény oldalán áll.
       *[other] { $total } biztonsági közlemény közül { $count } rendelkezik OSV-rekorddal: amelyik megnevezi egy ökoszisztéma csomagját és annak érintett verzióit számokkal. Ami csak szavakkal mondható el, az a közlemény oldalán áll.
    }
exports_documents = A biztonsági közlemények és az incidensjelentések CSAF-dokumentumként, hash-értékeikkel együtt itt találhatók: { $folder }.
exports_folder = külön mappa
exports_vex = { $count } biztonsági közlemény oldala mellett OpenVEX-dokumentum is van: { $path }. Az oldal lábléce oda vezet.
exports_indicators = { $count } biztonsági közlemény oldala mellett a kompromittálódási indikátorok táblázatként is megvannak: { $path }. Az értékek ott eredeti formájukban, nem hatástalanítva állnak.
exports_timelines = { $count } incidens oldala mellett az idővonal táblázatként is megvan: { $path }. Az oldal lábléce oda vezet.
exports_calendars = Naptárak
exports_calendars_about = A fejlesztések határidői teendőkként. A teljes címmel iratkozzon fel, hogy a program naponta frissítse; a teendőket meg nem jelenítő program semmit sem mutat. Ami elkészült, 90 napig megmarad, hogy a teendő lezáruljon.
exports_all_teams = Minden csapat
exports_feeds = Hírcsatornák
exports_feeds_about = Ami új, olvasóknak és programoknak, itt található: { $feeds }.
exports_feeds_page = a hírcsatornák oldala
exports_reading = Hogyan olvashatók
exports_reading_osv = Az OSV-rekordok a sémájuk 1.7.3-as, az OpenVEX-dokumentumok a 0.2.0-s verzióját követik. Az időpont nélküli nap az UTC szerinti kezdetét jelenti. Fejléc nélküli fájl: { $file }.
exports_reading_labels = A biztonsági közleményekről szóló fájlok egyike sem tartalmaz TLP:AMBER fölötti tartalmat vagy piszkozatot.
exports_reading_csv = A CSV-fájlok az RFC 4180-at követik, UTF-8 kódolással, fejléccel. Az időpontok ISO 8601 szerintiek, UTC-ben; ha csak nap, hónap vagy év áll ott, ennyi ismert. Az időtartamok ISO 8601 szerintiek, és nevük mindkét végpontot megadja. A listák elemeit „; ” választja el.
exports_reading_formulas = Ha a táblázatkezelő képletnek vélné a szöveget, mert az =, +, -, @ jellel, tabulátorral vagy sortöréssel kezdődik, aposztróf áll előtte. Ennek törlésével az eredeti szöveg marad. A számok és a dátumok változatlanok.
exports_reading_json = A JSON-fájlokban ugyanezek a nevek állnak, valódi számokkal, listákkal és null értékkel, a szövegek változatlanok.
exports_reading_tlp = { $field }: a sorban megjeleníthető tartalom legszigorúbb jelölése; idővonalnál a sor jelölése. A fájlt a legszigorúbb sorának megfelelően ossza meg.
exports_reading_tlp_beyond = { $field }: a sorban megjeleníthető tartalom legszigorúbb jelölése; idővonalnál a sor jelölése. A fájlt a legszigorúbb sorának megfelelően ossza meg; itt egyik fájl sem szól a következő jelölés körén kívül állóknak: { $label }.

deadlines_note = Ez a megtett lépések nyilvántartása, és segítség a határidők számításához. Nem jogi tanács: a határidők olyan tényektől és jogszabályoktól függnek, amelyeket ez az oldal nem ismer.
deadlines_pending = Nincs elküldve
deadlines_nothing = Nincs elküldésre váró értesítés.
deadlines_sent = Elküldve
deadlines_more_sent = További { $count } az incidensek oldalán található.
deadlines_duties = A kötelezettségek és határidejük számítása
deadlines_duties_about = Mi indítja el az egyes kötelezettségek határidejét, mennyi a határidő, és mi a forrása
deadlines_duty = Kötelezettség
deadlines_started_by = A határidőt elindítja
deadlines_started = Elindítja
deadlines_deadline = Határidő
deadlines_recipient = Címzett
deadlines_source = Forrás
deadlines_or = { $list } vagy { $last }
deadlines_counting = Az órák pontosak, óraátállításkor is. A hónapok és a naptári napok a webhely időzónája szerintiek, a Securities and Exchange Commission munkanapjai a New York-i szövetségi naptár szerintiek. Ha a kezdetnek csak a napja ismert, a számítás annak a napnak az elejétől indul.
