-- 移送执行的人民法院, an id of outside_body; null for what was decided before it was asked
alter table advance_execution add column court varchar(64);
