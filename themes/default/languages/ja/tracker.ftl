tracker_pages = 改善策の進捗管理
tracker_board = ボード
tracker_table = 表
tracker_next_review = 次回レビュー
tracker_processes = プロセス
tracker_trends = 傾向
tracker_route = 実施方法
tracker_aim = 目的
tracker_scope = 対象範囲
tracker_incidents = インシデント
tracker_consulted = 相談先
tracker_summary = 概要
tracker_new_date = 新しい期限
tracker_extended = { $count }回延長
tracker_files = 他のプログラム向け：{ $files }
improvement_waiting_for = 次に必要なこと
improvement_owner_says =
    { $status ->
        [declined] 担当は「見送り」と報告
       *[done] 担当は「実施済み」と報告
    }
improvement_first_due = 当初{ $date }
improvement_first_due_extended = 当初{ $date }、{ $count }回延長
improvement_known_for = 経過期間
improvement_tracked_at = 管理先
improvement_reason = 理由
improvement_measure = 効果の測り方
improvement_findings = 対象の指摘事項
improvement_dates = 期限の変遷
improvement_days_later = { $count }日延期
improvement_days_earlier = { $count }日前倒し
improvement_first_date = 当初の期限
improvement_reviews = レビュー
improvement_new_date = 新しい期限{ $date }
improvement_incidents = 契機となったインシデント
improvement_procedures = 変更される手順
improvement_revisions = この改善策による改訂
waiting_decision = 採否の決定。
waiting_owner_by = 担当（{ $owner }）による実施、期限{ $date }。
waiting_owner = 担当（{ $owner }）による実施、期限未定。
waiting_no_owner_by = 担当の決定、期限{ $date }。
waiting_no_owner = 担当の決定、期限未定。
waiting_blocked_by = 支障の解消：{ $reason }
waiting_blocked = 支障の解消。
waiting_review =
    { $status ->
        [declined] 見送りを承認するレビュー。
       *[done] 検証するレビュー。
    }
waiting_review_looked =
    { $status ->
        [declined] 見送りを承認するレビュー、前回の確認{ $date }。
       *[done] 検証するレビュー、前回の確認{ $date }。
    }
waiting_review_since =
    { $status ->
        [declined] 見送りを承認するレビュー、{ $date }から記録あり。
       *[done] 検証するレビュー、{ $date }から記録あり。
    }
waiting_effect = 次回の効果確認、{ $date }。
waiting_nothing_verified = なし：検証済みで、効果の確認も終わっています。
waiting_nothing_declined = なし：レビューで見送りが承認されています。
board_total = 改善策{ $count }件。
board_total_overdue = 改善策{ $count }件、{ $overdue }。
board_order = 各列とも、期限を超過したものから順に並んでいます。
board_by_state = 状態別の改善策
board_none = なし
board_more = ほか{ $count }件は表を参照
board_since = 確定日
table_total = 改善策{ $count }件、未完了のものから順に表示。
table_caption = 状態別の改善策（期限を超過したものから順に表示）
table_order = 並べ替え
table_by_state = 状態順
table_by_due = 期限順
table_by_owner = 担当順
table_by_title = 題名順
table_by_service = サービス別
table_show = 表示
table_clear = 条件をクリア
table_overdue = 期限超過
table_within_14_days = 14日以内
table_within_30_days = 30日以内
table_later = それ以降
table_not_stated = 記載なし
agenda_overdue = 期限超過
agenda_due_soon = 14日以内に期限
agenda_awaiting = 検証待ち
agenda_blocked = 停滞中
agenda_proposed = 提案中（要決定）
agenda_effect = 実際に効果があるか
agenda_unlooked = 長期間未確認
agenda_task_overdue = 新しい期限を定めるか、妨げとなっている点を明確にします。
agenda_task_due_soon = 期限までに終わるかを確認します。
agenda_task_awaiting = 効果の測り方に照らして確認し、検証済みとするか再開します。待ち時間の長い順です。
agenda_task_blocked = 支障を取り除けるのは誰かを確認します。
agenda_task_proposed = 担当と期限を決めて採用するか、理由を付けて見送ります。
agenda_task_effect = 検証から3か月後、6か月後、12か月後に、効果を改めて確認します。
agenda_task_unlooked = まだ必要か、進んでいるかを確認します。
agenda_looked = 前回の確認：{ $date }。
agenda_not_looked_since = 確認の記録なし、起票：{ $date }。
agenda_not_looked = 確認の記録なし。
agenda_verified = 検証
agenda_look_due = 次回確認
agenda_today = 本日
agenda_in_days = { $count }日後
next_review_total = 確認する改善策{ $improvements }件（それぞれ最初に該当した理由の下に1回だけ表示）、確認するポストモーテム{ $postmortems }件、完了にするインシデント{ $incidents }件。
next_review_postmortems = 確認するポストモーテム
next_review_closable = 完了にするインシデント
next_review_command = { $command }で、これらの項目を含む議事録のひな形を作成できます。
next_review_unlooked = { $count }日を超えてレビューで確認されていないものです。
next_review_above = ほか{ $count }件は上の見出しにあります。
next_review_nothing_more = ほかにはありません。{ $count }件は上の見出しにあります。
next_review_postmortems_about = 解決済みで、どのレビューの議事録にも載っていません。{ $field }に記載してください。
next_review_closable_about = レビュー済みで、改善策はすべて検証済みまたは見送りです。{ $setting }と設定してください。
