feeds_about = 新增及變更的紀錄會主動送達。如要訂閱，請將訂閱來源的網址複製到閱讀器，或用於追蹤的程式或聊天室。
feeds_formats = 每個訂閱來源均提供 Atom 與 JSON Feed 兩種格式，內容相同。其中包含最新 { $count } 筆紀錄的全文，最後變更者在前；服務、產品或團隊的訂閱來源則為最新 { $group_count } 筆。紀錄變更時會再次出現，撤回的紀錄亦會註明。
feeds_site = 整個網站
feeds_by_severity = 依嚴重程度
feeds_by_service = 依服務
feeds_by_product = 依產品
feeds_by_product_note = 論及該產品的安全公告，包括載明「不受影響」者。
feeds_by_team = 依團隊
feeds_by_team_note = 該團隊負責的一切。改善項目經檢討會議檢視時即會出現。
feeds_all = 所有紀錄
feeds_severity =
    { $severity ->
        [critical] 嚴重程度：嚴重
        [high] 嚴重程度：高
        [medium] 嚴重程度：中
        [low] 嚴重程度：低
       *[none] 嚴重程度：無
    }
feeds_title = { $name } · { $site }
feeds_for_all = 適合不想遺漏任何訊息者：改善項目以外的所有紀錄。
feeds_for_advisories = 適合客戶：我是否受影響、該做什麼、期限為何。
feeds_for_incidents = 適合客戶與工程師：發生了什麼、為何發生、因此有何改變。
feeds_for_severity =
    適合僅處理嚴重程度為{ $severity ->
        [critical] 「嚴重」
        [high] 「高」
        [medium] 「中」
        [low] 「低」
       *[none] 「無」
    }者：該嚴重程度的安全公告與資安事件。
feeds_for_service = 適合使用或營運 { $name } 者：該服務的安全公告與資安事件。
feeds_for_product = 適合使用 { $name } 者：相關安全公告。
feeds_for_team = 適合 { $name } 及與其合作者：該團隊負責的事項。
feeds_as_atom = { $name }（Atom）
feeds_as_json = { $name }（JSON Feed）
feeds_entries = { $count } 則
feeds_programs = 供程式使用
feeds_programs_id = 條目的識別碼即其頁面網址，永不變更。{ $updated } 為紀錄所載的最後變更時間，而非這些頁面的產生時間。
feeds_programs_kind = 分類附有架構（scheme），其網址即以下各行的網址。{ $kind }：資安事件、安全公告等類型，以其頁面所在資料夾表示。
feeds_programs_severity = { $severity }：critical（嚴重）、high（高）、medium（中）、low（低）或 none（無）。
feeds_programs_status = { $status }：資安事件的狀態；安全公告則為 published（已發布）、updated（已更新）或 withdrawn（已撤回）。
feeds_programs_product_status = { $status }：安全公告所載的產品狀態，採 CSAF 用語。
feeds_programs_names = { $service } { $begin }及 { $product }{ $end }：名稱。
feeds_programs_tlp = { $tlp }：該條目或訂閱來源內容中最嚴格的標籤，{ $rights } 亦載明相同標籤。請依訂閱來源的標籤分享。
feeds_programs_tlp_beyond = { $tlp }：該條目或訂閱來源內容中最嚴格的標籤，{ $rights } 亦載明相同標籤。請依訂閱來源的標籤分享；此處的訂閱來源均不供 { $label } 範圍以外者使用。
feeds_programs_json = 在 JSON Feed 中，{ $object } 物件載有相同內容：項目的 { $item_id }、{ $kind }、{ $severity }、{ $status } 及 { $tlp }，訂閱來源的 { $tlp } 及 { $updated }（即其最新項目的時間）。
