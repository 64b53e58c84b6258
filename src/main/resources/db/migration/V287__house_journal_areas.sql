-- 变更记录: of which page of the administration an entry is
alter table parameter_journal add column area varchar(16) default 'LIMITS' not null;
update parameter_journal set area = 'ROOMS' where what like '房间%' or what like '新增房间：%';
update parameter_journal set area = 'ROSTERS' where what like '值班：%';
update parameter_journal set area = 'SET_UP' where what like '启用步骤：%';
update parameter_journal set area = 'BODIES'
    where what like '盖章的调解组织：%' or what like '受委托的调解组织：%' or what like '人民法院：%';
update parameter_journal set area = 'HOUSE'
    where what like '仲裁委员会名称，自 %'
        or what like '联系地址，自 %'
        or what like '联系电话，自 %'
        or what like '受理案件的案号，自 %'
        or what like '不予受理的案号，自 %'
        or what like '仲裁审查的案号，自 %'
        or what like '上午开始，自 %'
        or what like '上午结束，自 %'
        or what like '下午开始，自 %'
        or what like '下午结束，自 %'
        or what like '晚间开始，自 %'
        or what like '晚间结束，自 %'
        or what like '每场时长（分钟），自 %'
        or what like '两地之间路程（分钟），自 %';
create index parameter_journal_area on parameter_journal (area, id);
