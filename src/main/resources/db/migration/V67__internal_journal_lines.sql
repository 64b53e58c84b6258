-- 副卷 of the journal: what was said in deliberation, review and discussion is for those who may open the internal volume.
alter table journal add column internal boolean default false not null;

update journal set internal = true
where kind = 'ACT' and (title like '仲裁庭评议：%' or title like '法制审核%' or title like '重大疑难案件讨论%'
    or title like '立案审查：拟%' or title like '逐项裁决%' or title = '裁决书签发退回' or title = '裁决书用印退回'
    or title = '持不同意见的仲裁员不签名');
