kind_list_incident = インシデント
kind_list_advisory = セキュリティアドバイザリ
kind_list_event = セキュリティイベント
kind_list_improvement = 改善策
kind_list_procedure = 手順
kind_list_review = レビュー
kind_list_page = ページ
kind_incident = インシデント
kind_advisory = セキュリティアドバイザリ
kind_event = セキュリティイベント
kind_improvement = 改善策
kind_procedure = 手順
kind_review = レビュー
kind_page = ページ
kind_heading_incident =
    { $count ->
       *[other] インシデント
    }
kind_heading_advisory =
    { $count ->
       *[other] セキュリティアドバイザリ
    }
kind_heading_event =
    { $count ->
       *[other] セキュリティイベント
    }
kind_heading_improvement =
    { $count ->
       *[other] 改善策
    }
kind_heading_procedure =
    { $count ->
       *[other] 手順
    }
kind_heading_review =
    { $count ->
       *[other] レビュー
    }
kind_heading_page =
    { $count ->
       *[other] ページ
    }
kind_several_incident =
    { $count ->
       *[other] インシデント
    }
kind_several_advisory =
    { $count ->
       *[other] セキュリティアドバイザリ
    }
kind_several_event =
    { $count ->
       *[other] セキュリティイベント
    }
kind_several_improvement =
    { $count ->
       *[other] 改善策
    }
kind_several_procedure =
    { $count ->
       *[other] 手順
    }
kind_several_review =
    { $count ->
       *[other] レビュー
    }
kind_several_page =
    { $count ->
       *[other] ページ
    }
grouping_services = サービス
grouping_teams = チーム
grouping_parties = 外部関係者
grouping_tags = タグ
grouping_attack = テクニック
grouping_cve = CVE
grouping_one_service = サービス
grouping_one_team = チーム
grouping_one_party = 外部関係者
grouping_one_tag = タグ
grouping_one_attack = ATT&CKテクニック
grouping_one_cve = CVE
overview_findings = 指摘事項
overview_table = すべての改善策
overview_next_review = 次回レビュー
overview_processes = プロセス
overview_service_levels = サービスレベル
overview_deadlines = 通知期限
overview_trends = 傾向
overview_exports = 他のプログラム向けファイル
overview_feeds = フィード
overview_report = セキュリティイベントの報告
overview_search = 検索
title_incidents_of_year = { $year }年のインシデント
title_findings_of_class =
    { $class ->
        [technical-lapse] 指摘事項：技術的な不備
        [procedural-failure] 指摘事項：手順の不備
        [manual-error] 指摘事項：人為的ミス
        [process-flaw] 指摘事項：プロセスの欠陥
        [communication-glitch] 指摘事項：情報伝達の不備
       *[new-attack-vector] 指摘事項：新たな攻撃経路
    }
title_withdrawn = { $title }（取り下げ）
title_progress_of_report = 報告{ $id }の進捗
title_not_found = ページが見つかりません
colophon_edition = エディション：{ $name }。
home_advisories = セキュリティアドバイザリ
home_advisories_about = 影響の有無、取るべき対応、その期限を確認できます。
home_all_advisories = すべてのセキュリティアドバイザリ
home_incidents = インシデント
home_incidents_about = 何が起き、なぜ起き、何が変わるのかを確認できます。
home_all_incidents = すべてのインシデント
home_numbers = 数字で見る
home_incidents_by_year = 年別のインシデント
home_improvements_by_state = 状態別の改善策
home_overdue_improvements = 期限を超過した改善策
home_all_improvements = すべての改善策
home_events = セキュリティイベント
home_all_events = すべてのセキュリティイベント
list_total = 記録{ $count }件。
list_total_overdue = 記録{ $count }件、{ $overdue }。
list_awaiting_none = 受領確認待ちの報告はありません。
list_awaiting =
    { $count ->
       *[other] 受領確認待ちの報告{ $number }件。
    }
list_awaiting_overdue =
    { $count ->
       *[other] 受領確認待ちの報告{ $number }件、{ $overdue }。
    }
list_incidents_in =
    { $count ->
       *[other] 件のインシデント、発生年
    }
list_pages = この一覧のページ
list_previous = 前へ
list_previous_page = （前のページ）
list_next = 次へ
list_next_page = （次のページ）
list_page = ページ
list_follow = このページの更新を{ $formats }で購読
groups_most_overdue = 期限を超過した改善策が最も多いのは{ $teams }、{ $overdue }。
groups_records =
    { $count ->
       *[other] 件
    }
group_contact = 連絡先
group_elsewhere = 関連サイト
group_owns = 担当する改善策
group_owned = 改善策{ $count }件。
group_owned_overdue = 改善策{ $count }件、{ $overdue }。
group_in_table = 表で見る
group_due_next = 次に期限を迎えるもの
group_incidents_by_year = 年別のインシデント
group_last = 直近：{ $incident }。
group_last_on = 直近：{ $incident }、{ $date }。
group_by_year_and_severity = 年別・深刻度別のインシデント
group_year = 年
group_together = 合計
group_open_improvements = これらを受けた未完了の改善策
group_open = { $count }件。
group_open_overdue = { $count }件、{ $overdue }。
group_improvements_by_state = 状態別の改善策
group_records = 記録
missing_about = このアドレスには何もないか、このエディションでは表示できないものです。
missing_ids = 記録のアドレスは変わりません。リンクからここに来た場合は、IDの入力誤りが考えられます。IDは{ $example }のような形式です。
missing_start = トップページ
article_mentioned = このページに言及している記録
search_no_script = 検索はブラウザー内で動作し、JavaScriptが必要ですが、無効になっています。すべての記録は次の一覧からも参照できます。
search_more = さらに表示
search_control = Ctrl
search_about = 語句、ID、CVE ID、ハッシュ値、アドレス、日付で検索できます。どのページでも{ $slash }または{ $control } { $k }で上の入力欄に移動します。入力した語句をすべて含む記録が対象で、最後の語は途中まででも構いません。
listing_title = CSAF文書
listing_title_label = CSAF文書、TLP:{ $label }
listing_title_year = CSAF文書、TLP:{ $label }、{ $year }年
listing_title_keys = OpenPGP鍵
listing_about = アドバイザリとインシデントを機械処理向けに、CSAF 2.0文書としてハッシュ値とともに提供します。プログラムの起点は{ $metadata }です。
listing_about_signed = アドバイザリとインシデントを機械処理向けに、CSAF 2.0文書としてハッシュ値と署名とともに提供します。プログラムの起点は{ $metadata }です。
listing_documents = { $count }件の文書
listing_feed = TLP:{ $label }の全文書のフィード（ROLIE）
listing_terms = TLP:{ $label }の文書の分類（ROLIE）
listing_key = 署名に使う鍵
listing_metadata = 発行者と各ファイルの所在
listing_feeds = フィードの一覧（ROLIE）
listing_changes = 各文書の最終更新日時（新しい順）
listing_index = 全文書のパス
listing_public_key = 署名を検証する公開鍵
listing_withdrawn = 取り下げ：{ $title }
listing_files_in = { $path }のファイル
listing_name = 名前
listing_what = 内容
listing_changed = 最終更新
