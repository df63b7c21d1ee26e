month_short_1 = 1月
month_short_2 = 2月
month_short_3 = 3月
month_short_4 = 4月
month_short_5 = 5月
month_short_6 = 6月
month_short_7 = 7月
month_short_8 = 8月
month_short_9 = 9月
month_short_10 = 10月
month_short_11 = 11月
month_short_12 = 12月
chart_numbers = 數據
chart_numbers_of = { $title }：數據
chart_month = 月份
chart_median = 中位數 { $median }
chart_1_second = 1 秒
chart_1_minute = 1 分鐘
chart_1_hour = 1 小時
chart_1_day = 1 天
chart_1_week = 1 週
chart_1_month = 1 個月
chart_1_year = 1 年
chart_10_years = 10 年
trends_about = 資安事件的歷時分布極不平均：少數事件的歷時是多數事件的百倍，因此每件各以一點表示，並附中位數；不列平均值，也不以箭頭將寥寥數件事件稱為趨勢。所有數字均計算本版別截至 { $date } 所顯示的內容，並可連至其依據的紀錄。
trends_incidents = 資安事件
trends_incidents_total =
    { $count ->
       *[other] 共 { $number } 件資安事件。
    }
trends_incidents_outside =
    { $count ->
       *[other] 其中 { $number } 件未列於任何一欄：時間較早，或僅知年份。年度表則包含全部。
    }
trends_incidents_many = 件數過多，無法在此列出：數字可連至該年度頁面中該月份開始之處。
trends_by_year = 各年度
trends_by_year_and_severity = 各年度與嚴重程度的資安事件
trends_year = 年度
trends_without_date = 無日期
trends_by_month_and_severity = 各月份與嚴重程度的資安事件
trends_by_month_about = 自{ $first }至{ $last }，每月一欄，最嚴重者在底部。
trends_durations = 偵測、圍堵與復原時間
trends_time_to_detect = 偵測時間
trends_time_to_contain = 圍堵時間
trends_time_to_recover = 復原時間
trends_dots_about = 每一點為一件資安事件，可連至該事件。採對數刻度：每條線為前一條的許多倍。
trends_dots_coarse = 空心點僅知日期、月份或年份，位置為約略值。
trends_dots_median = 滿三件資安事件時列出中位數。
trends_dots_newest = 具有此類時間的資安事件共 { $count } 件，此處為最新的 { $number } 件，中位數亦以此計算。
trends_duration_none = 自「{ $from }」至「{ $to }」：沒有兩者兼具的資安事件。
trends_duration_few =
    { $count ->
       *[other] 自「{ $from }」至「{ $to }」：{ $number } 件資安事件，不足以計算中位數。
    }
trends_duration_median = 自「{ $from }」至「{ $to }」：{ $number } 件資安事件的中位數為 { $median }，最短 { $shortest }，最長 { $longest }。
trends_duration_missing =
    { $count ->
       *[other] 所示事件中有 { $number } 件缺少此時間。
    }
trends_picture = { $count } 件資安事件，每件一點，採對數刻度。
trends_picture_range = { $count } 件資安事件，每件一點，採對數刻度，最短 { $shortest }，最長 { $longest }。
trends_picture_median = 中位數為 { $median }。
trends_by_severity = 依嚴重程度
trends_durations_by_severity = 各嚴重程度的歷時
trends_medians_by_severity = 各嚴重程度的中位數及件數
trends_median_of = { $title }，中位數
trends_of = 件數
trends_too_few = 件數不足
trends_none = 無
trends_improvements = 改善項目的立案與結案
trends_improvements_total =
    { $count ->
       *[other] 共 { $total } 項改善項目；目前未結案 { $open } 項。
    }
trends_improvements_total_overdue =
    { $count ->
       *[other] 共 { $total } 項改善項目；目前未結案 { $open } 項，其中逾期 { $overdue } 項。
    }
trends_improvements_about = 改善項目於紀錄所載之日立案，未載者以其第一件資安事件被察覺之日為準；經檢討會議驗證或不採納即為結案。重新開啟者，自立案起均視為未結案。
trends_improvements_unknown =
    { $count ->
       *[other] { $number } 項因立案月份不明，未列於任何一欄。
    }
trends_improvements_many = 項數過多，無法在此列出：數字可連至完整清單。
trends_stock_note = 月底時，若檢討會議未在當時有效的期限（含當時已核給的展延）前將改善項目結案，即視為逾期。負責單位何時完成並無紀錄，因此待檢討者亦計入；上方的目前逾期數則不計入。尚未結束的月份以今日狀態呈現。
trends_flow = 各月份改善項目的立案與結案
trends_flow_about = 每月兩欄：左側為立案數，右側為經檢討會議驗證或不採納數。
trends_opened = 立案
trends_closed = 結案
trends_stock = 各月底未結案的改善項目
trends_stock_about = 每月一欄，逾期者在頂部。
trends_before_date = 未到期或無期限
trends_past_date = 已逾期
trends_ages = 未結案改善項目的歷時
trends_ages_about = 歷時每 { $days } 天一欄，最左為最新；逾期部分在底部。
trends_age_class = { $from } 至 { $to } 天
trends_days = 天
trends_age = 歷時
trends_not_overdue = 未逾期
trends_overdue = 逾期
trends_age_unknown = 歷時不明
trends_findings = 各類別與團隊的發現事項
trends_findings_total =
    { $count ->
       *[other] 共 { $number } 項發現事項。
    }
trends_findings_about = 此處的團隊為負責處理該資安事件者，並非有過失者。
trends_findings_others = { $count } 個團隊未單獨成列。
trends_findings_many = 項數過多，無法在此列出：數字可連至其類別或團隊的頁面。
trends_findings_grid = 依類別及負責團隊的發現事項
trends_no_team = 無團隊
trends_other_teams = 其他所有團隊
trends_recurrence = 一年內再次發生者
trends_recurrence_about = 與先前 365 天內察覺的另一事件有共通點的資安事件。有共通點不等於原因相同。僅知年份的事件不列入。
trends_technique = 技術手法
trends_finding_class = 發現事項類別
trends_process = 流程
trends_recurrence_of = { $kind }：一年內再次發生者
trends_came_back = 再次發生
trends_incidents_in_order = 資安事件，依時間順序
trends_times = { $incidents } 件資安事件中 { $times } 次
trends_same_day = 同日
trends_days_later = { $count } 天後
trends_about_days_later = 約 { $count } 天後
trends_earlier = 另有較早的 { $count } 件
trends_recurrence_more = 另有 { $count } 項再次發生的次數較少或相同，未予列出。
trends_behind = 數字所依據的紀錄
trends_behind_durations = 各件資安事件的歷時
trends_behind_durations_about = 各件資安事件的歷時，依嚴重程度
trends_behind_flow = 各月份改善項目的立案與結案
trends_behind_ages = 未結案改善項目，依歷時
trends_behind_ledger = 各項改善項目及其日期
trends_behind_ledger_about = 各項改善項目：立案、現行期限、結案、狀態
trends_date_that_holds = 現行期限
trends_not_known = 不明
trends_behind_findings = 各團隊與類別的發現事項
