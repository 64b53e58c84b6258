-- 被更换: another has taken the place, and who is gone reads the case no more; that they had the duty still keeps them from others
alter table duty add column replaced boolean default false not null;
