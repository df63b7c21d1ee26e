kind_list_incident = 資安事件
kind_list_advisory = 安全公告
kind_list_event = 通報案件
kind_list_improvement = 改善項目
kind_list_procedure = 作業程序
kind_list_review = 檢討會議
kind_list_page = 頁面
kind_incident = 資安事件
kind_advisory = 安全公告
kind_event = 通報案件
kind_improvement = 改善項目
kind_procedure = 作業程序
kind_review = 檢討會議
kind_page = 頁面
kind_heading_incident =
    { $count ->
       *[other] 資安事件
    }
kind_heading_advisory =
    { $count ->
       *[other] 安全公告
    }
kind_heading_event =
    { $count ->
       *[other] 通報案件
    }
kind_heading_improvement =
    { $count ->
       *[other] 改善項目
    }
kind_heading_procedure =
    { $count ->
       *[other] 作業程序
    }
kind_heading_review =
    { $count ->
       *[other] 檢討會議
    }
kind_heading_page =
    { $count ->
       *[other] 頁面
    }
kind_several_incident =
    { $count ->
       *[other] 資安事件
    }
kind_several_advisory =
    { $count ->
       *[other] 安全公告
    }
kind_several_event =
    { $count ->
       *[other] 通報案件
    }
kind_several_improvement =
    { $count ->
       *[other] 改善項目
    }
kind_several_procedure =
    { $count ->
       *[other] 作業程序
    }
kind_several_review =
    { $count ->
       *[other] 檢討會議
    }
kind_several_page =
    { $count ->
       *[other] 頁面
    }
grouping_services = 服務
grouping_teams = 團隊
grouping_parties = 外部單位
grouping_tags = 標記
grouping_attack = 技術手法
grouping_cve = CVE
grouping_one_service = 服務
grouping_one_team = 團隊
grouping_one_party = 外部單位
grouping_one_tag = 標記
grouping_one_attack = ATT&CK 技術手法
grouping_one_cve = CVE
overview_findings = 發現事項
overview_table = 所有改善項目
overview_next_review = 下次檢討
overview_processes = 流程
overview_service_levels = 服務水準
overview_deadlines = 通報期限
overview_trends = 趨勢
overview_exports = 供其他程式使用的檔案
overview_feeds = 訂閱來源
overview_report = 通報資安問題
overview_search = 搜尋
title_incidents_of_year = { $year } 年資安事件
title_findings_of_class =
    { $class ->
        [technical-lapse] 發現事項：技術缺失
        [procedural-failure] 發現事項：程序缺失
        [manual-error] 發現事項：人為疏失
        [process-flaw] 發現事項：流程缺陷
        [communication-glitch] 發現事項：溝通疏漏
       *[new-attack-vector] 發現事項：新攻擊途徑
    }
title_withdrawn = { $title }（已撤回）
title_progress_of_report = 通報案件 { $id } 處理進度
title_not_found = 找不到頁面
colophon_edition = 版別：{ $name }。
home_advisories = 安全公告
home_advisories_about = 我是否受影響、該做什麼、期限為何？
home_all_advisories = 所有安全公告
home_incidents = 資安事件
home_incidents_about = 發生了什麼、為何發生、因此有何改變。
home_all_incidents = 所有資安事件
home_numbers = 統計數字
home_incidents_by_year = 各年度資安事件
home_improvements_by_state = 各狀態改善項目
home_overdue_improvements = 逾期的改善項目
home_all_improvements = 所有改善項目
home_events = 通報案件
home_all_events = 所有通報案件
list_total = 共 { $count } 筆紀錄。
list_total_overdue = 共 { $count } 筆紀錄，{ $overdue }。
list_awaiting_none = 沒有待受理的通報。
list_awaiting =
    { $count ->
       *[other] { $number } 件通報待受理。
    }
list_awaiting_overdue =
    { $count ->
       *[other] { $number } 件通報待受理，{ $overdue }。
    }
list_incidents_in =
    { $count ->
       *[other] 件資安事件，年度
    }
list_pages = 本清單的分頁
list_previous = 上一頁
list_previous_page = （清單分頁）
list_next = 下一頁
list_next_page = （清單分頁）
list_page = 頁次
list_follow = 以 { $formats } 訂閱本頁
groups_most_overdue = 逾期改善項目最多：{ $teams }，{ $overdue }。
groups_records =
    { $count ->
       *[other] 筆紀錄
    }
group_contact = 聯絡方式
group_elsewhere = 其他網站
group_owns = 負責的改善項目
group_owned = { $count } 項改善項目。
group_owned_overdue = { $count } 項改善項目，{ $overdue }。
group_in_table = 在表格中檢視
group_due_next = 即將到期
group_incidents_by_year = 各年度資安事件
group_last = 最近一件：{ $incident }。
group_last_on = 最近一件：{ $incident }，{ $date }。
group_by_year_and_severity = 各年度與嚴重程度的資安事件
group_year = 年度
group_together = 合計
group_open_improvements = 由此產生且未完成的改善項目
group_open = { $count } 項。
group_open_overdue = { $count } 項，{ $overdue }。
group_improvements_by_state = 各狀態改善項目
group_records = 紀錄
missing_about = 此網址沒有內容，或沒有本版別可顯示的內容。
missing_ids = 紀錄的網址永久不變。若您是經由連結來到此處，可能是其中的識別碼輸入有誤：識別碼的格式如 { $example }。
missing_start = 首頁
article_mentioned = 提及本頁者
search_no_script = 搜尋功能在您的瀏覽器中執行，需要 JavaScript，但目前已停用。所有紀錄也列於下列清單：
search_more = 顯示更多
search_control = Ctrl
search_about = 可輸入字詞、識別碼、CVE 編號、雜湊值、位址及日期：在任何頁面按 { $slash } 或 { $control } { $k } 即可跳至上方欄位。紀錄須包含所有字詞，最後一個字詞可不完整。
listing_title = CSAF 文件
listing_title_label = CSAF 文件，TLP:{ $label }
listing_title_year = CSAF 文件，TLP:{ $label }，{ $year } 年
listing_title_keys = OpenPGP 金鑰
listing_about = 供機器處理的安全公告與資安事件，以 CSAF 2.0 文件提供，並附雜湊值。程式請由 { $metadata } 開始。
listing_about_signed = 供機器處理的安全公告與資安事件，以 CSAF 2.0 文件提供，並附雜湊值與簽章。程式請由 { $metadata } 開始。
listing_documents = { $count } 份文件
listing_feed = 所有 TLP:{ $label } 文件的訂閱來源（ROLIE）
listing_terms = TLP:{ $label } 文件的主題（ROLIE）
listing_key = 簽章所用金鑰
listing_metadata = 發布者及其他檔案所在
listing_feeds = 訂閱來源清單（ROLIE）
listing_changes = 各文件的最後變更時間，由新到舊
listing_index = 所有文件的路徑
listing_public_key = 驗證簽章的公開金鑰
listing_withdrawn = 已撤回：{ $title }
listing_files_in = { $path } 內的檔案
listing_name = 名稱
listing_what = 內容
listing_changed = 最後變更
