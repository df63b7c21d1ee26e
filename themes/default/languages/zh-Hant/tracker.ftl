tracker_pages = 追蹤改善項目
tracker_board = 看板
tracker_table = 表格
tracker_next_review = 下次檢討
tracker_processes = 流程
tracker_trends = 趨勢
tracker_route = 實施方式
tracker_aim = 目的
tracker_scope = 範圍
tracker_incidents = 資安事件
tracker_consulted = 徵詢對象
tracker_summary = 摘要
tracker_new_date = 新期限
tracker_extended = 已展延 { $count } 次
tracker_files = 供其他程式使用：{ $files }
improvement_waiting_for = 等待
improvement_owner_says =
    { $status ->
        [declined] 負責單位表示不採納
       *[done] 負責單位表示已完成
    }
improvement_first_due = 原期限 { $date }
improvement_first_due_extended = 原期限 { $date }，已展延 { $count } 次
improvement_known_for = 已歷時
improvement_tracked_at = 追蹤位置
improvement_reason = 理由
improvement_measure = 成效衡量方式
improvement_findings = 對應的發現事項
improvement_dates = 期限變動
improvement_days_later = 延後 { $count } 天
improvement_days_earlier = 提前 { $count } 天
improvement_first_date = 原期限
improvement_reviews = 檢討會議
improvement_new_date = 新期限 { $date }
improvement_incidents = 相關資安事件
improvement_procedures = 變更的作業程序
improvement_revisions = 引發的修訂
waiting_decision = 決定：採納或不採納。
waiting_owner_by = 負責單位 { $owner } 於 { $date } 前完成。
waiting_owner = 負責單位 { $owner } 完成；未定期限。
waiting_no_owner_by = 於 { $date } 前指定負責單位。
waiting_no_owner = 指定負責單位；未定期限。
waiting_blocked_by = 排除阻礙：{ $reason }
waiting_blocked = 排除阻礙。
waiting_review =
    { $status ->
        [declined] 檢討會議同意不採納。
       *[done] 檢討會議驗證。
    }
waiting_review_looked =
    { $status ->
        [declined] 檢討會議同意不採納，最近檢視於 { $date }。
       *[done] 檢討會議驗證，最近檢視於 { $date }。
    }
waiting_review_since =
    { $status ->
        [declined] 檢討會議同意不採納；自 { $date } 起列入紀錄。
       *[done] 檢討會議驗證；自 { $date } 起列入紀錄。
    }
waiting_effect = 下次成效檢視，{ $date }。
waiting_nothing_verified = 無：已驗證，且成效檢視均已完成。
waiting_nothing_declined = 無：檢討會議已同意不採納。
board_total = 共 { $count } 項改善項目。
board_total_overdue = 共 { $count } 項改善項目，{ $overdue }。
board_order = 各欄均以逾期者優先。
board_by_state = 各狀態改善項目
board_none = 無
board_more = 表格中另有 { $count } 項
board_since = 確定日期
table_total = 共 { $count } 項改善項目，未完成者優先。
table_caption = 各狀態改善項目，逾期者優先
table_order = 排序
table_by_state = 依狀態
table_by_due = 依期限
table_by_owner = 依負責單位
table_by_title = 依標題
table_by_service = 依服務
table_show = 顯示
table_clear = 全部清除
table_overdue = 逾期
table_within_14_days = 14 天內
table_within_30_days = 30 天內
table_later = 之後
table_not_stated = 未說明
agenda_overdue = 逾期
agenda_due_soon = 14 天內到期
agenda_awaiting = 待驗證
agenda_blocked = 受阻
agenda_proposed = 提案中，待決定
agenda_effect = 實際上是否有效？
agenda_unlooked = 久未檢視
agenda_task_overdue = 訂定新期限，或確認阻礙為何。
agenda_task_due_soon = 能否如期完成？
agenda_task_awaiting = 查核成效衡量方式，再予驗證或重新開啟。等待最久者優先。
agenda_task_blocked = 誰能排除阻礙？
agenda_task_proposed = 指定負責單位與期限予以採納，或附理由不採納。
agenda_task_effect = 於驗證後 3、6 及 12 個月再次檢視成效。
agenda_task_unlooked = 是否仍有需要、仍在進行？
agenda_looked = 最近檢視於 { $date }。
agenda_not_looked_since = 無檢視紀錄；立案於 { $date }。
agenda_not_looked = 無檢視紀錄。
agenda_verified = 驗證於
agenda_look_due = 下次檢視
agenda_today = 今日
agenda_in_days = { $count } 天後
next_review_total = { $improvements } 項改善項目待檢視，各列一次，歸於第一個符合的理由之下；{ $postmortems } 份事後檢討報告待檢視；{ $incidents } 件資安事件待結案。
next_review_postmortems = 待檢視的事後檢討報告
next_review_closable = 待結案的資安事件
next_review_command = { $command } 可產生含這些項目的會議紀錄，供您填寫。
next_review_unlooked = 超過 { $count } 天未經檢討會議檢視。
next_review_above = 另有 { $count } 項列於上方標題之下。
next_review_nothing_more = 沒有其他項目：{ $count } 項列於上方標題之下。
next_review_postmortems_about = 已解決，但未列入任何會議紀錄：請列於 { $field } 之下。
next_review_closable_about = 已檢討，且各改善項目均已驗證或不採納：請設定 { $setting }。
