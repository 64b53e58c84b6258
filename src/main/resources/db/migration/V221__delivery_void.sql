-- 送达无效: the day on which it became known that the party had died or ended before it received the paper; null while it counts.
alter table receipt add column voided_on date;
