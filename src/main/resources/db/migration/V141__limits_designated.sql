-- 指定期间: how long it was set to last, in units of the rule; 0 is the length of the rule.
alter table running_limit add column designated_length integer default 0 not null;
