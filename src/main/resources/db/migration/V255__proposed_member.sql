-- 拟任的仲裁员: whom the handler proposes in 立案审批表 (规则22); the tribunal itself is formed later
create table proposed_member (
    registration_number varchar(11) not null references dispute (registration_number),
    position integer not null,
    person varchar(64) not null,
    primary key (registration_number, position)
);
