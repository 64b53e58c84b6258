-- 死亡、终止: when it became known to us that a party has died or ended, the day itself where it is known, and what proves it.
alter table party add column gone_known_on date;
alter table party add column gone_on date;
alter table party add column gone_proof varchar(500);
