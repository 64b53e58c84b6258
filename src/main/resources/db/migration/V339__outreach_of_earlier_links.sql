-- 建立联系走访之前登记的联系企业: each gets its pair; of those that go on the visits are begun when the application starts
alter table outreach add column to_begin boolean default false not null;
insert into outreach (enterprise_id, link_id, person, from_on, until_on, made_on, made_by, to_begin)
select l.enterprise_id, l.id, l.person, l.from_on, l.until_on, l.from_on, 'migration',
    case when l.until_on is null or l.until_on >= current_date then true else false end
from enterprise_arbitrator l
where not exists (select 1 from outreach o where o.link_id = l.id);
