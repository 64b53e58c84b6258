-- 全院的常用语: offered from a day on and up to a day; null for always, and for good
alter table phrase add valid_from date;
alter table phrase add valid_until date;
-- told apart from what another has changed meanwhile
alter table phrase add version integer default 0 not null;
