-- 死亡、终止 as a suspension, a succession or a termination says it: whom it befell, on which day, and what proves it.
alter table motion add column gone_party bigint references party (id);
alter table motion add column gone_on date;
alter table motion add column gone_proof varchar(500);
