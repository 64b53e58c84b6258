-- 规则29: who the parties and their agents are.
alter table party add column sex varchar(16);
alter table party add column born_on date;
alter table party add column identity_kind varchar(32);
alter table party add column service_address varchar(500);
alter table party add column organisation_kind varchar(32);
alter table party add column organisation_status varchar(32);
alter table party add column representative_post varchar(100);
alter table party add column employed_from date;
alter table party add column employed_until date;
alter table party add column post varchar(100);
alter table party add column monthly_wage numeric(14, 2);
alter table party add column contract varchar(32);
alter table party add column workplace varchar(500);
-- until now only resident cards were taken
update party set identity_kind = 'RESIDENT_CARD' where identity_cipher is not null;

alter table agent add column identity_kind varchar(32);
alter table agent add column identity_cipher varchar(400);
alter table agent add column firm varchar(200);
alter table agent add column powers varchar(16) default 'GENERAL' not null;
-- 代理手续 that were shown, with commas between them
alter table agent add column documents varchar(200) default '' not null;
